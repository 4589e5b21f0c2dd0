package mapae.shared;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A computed value, or the reason why there is none. What can't be computed is never 0.
 *
 * @param value the exact value; empty where it is undefined
 * @param reason code of the reason, whose text stands with the refusals; empty where there is a value
 */
public record Figure<T>(Optional<T> value, Optional<String> reason) {

    public Figure {
        if (value.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("either a value or a reason");
        }
    }

    /** A known value. */
    public static <T> Figure<T> of(T value) {
        return new Figure<>(Optional.of(value), Optional.empty());
    }

    /** No value, for that reason. */
    public static <T> Figure<T> undefined(String reason) {
        return new Figure<>(Optional.empty(), Optional.of(reason));
    }

    /** The value if it is known; else undefined for that reason. */
    public static <T> Figure<T> known(Optional<T> value, String reasonOtherwise) {
        return value.map(Figure::of).orElseGet(() -> undefined(reasonOtherwise));
    }

    /** The same reason, or what is computed from the value. */
    public <R> Figure<R> map(Function<T, R> computation) {
        return then(known -> of(computation.apply(known)));
    }

    /** The same reason, or the figure computed from the value, which may be undefined in its turn. */
    public <R> Figure<R> then(Function<T, Figure<R>> computation) {
        return value.isPresent() ? computation.apply(value.get()) : undefined(reason.orElseThrow());
    }

    /** Computed from both; the first reason that stands in the way, else. */
    public <U, R> Figure<R> with(Figure<U> other, BiFunction<T, U, R> computation) {
        return then(mine -> other.map(theirs -> computation.apply(mine, theirs)));
    }

    /** Whether there is a value. */
    public boolean isKnown() {
        return value.isPresent();
    }
}
