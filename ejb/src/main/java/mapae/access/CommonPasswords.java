package mapae.access;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passwords that are often chosen, in lower case: the 30,000 of zxcvbn, and the long ones of {@code common_passwords.txt}. */
final class CommonPasswords {

    private CommonPasswords() {}

    static Set<String> all() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("common_passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Stream<String> often = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream();
            Stream<String> more = lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("# "));
            return Stream.concat(often, more).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
