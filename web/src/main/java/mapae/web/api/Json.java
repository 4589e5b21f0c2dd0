package mapae.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import mapae.shared.AccountId;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.OfficialId;
import mapae.shared.OrganisationId;
import mapae.shared.PostId;
import mapae.shared.Won;

/**
 * How values look in JSON: money and identifiers as plain whole numbers, dates as ISO text, unknown as {@code null}.
 * Unknown properties, properties given twice, and numbers with a fraction where a whole is meant are errors, not
 * guesses.
 */
@Provider
public class Json implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper = newMapper();

    /** A mapper set up that way. */
    public static ObjectMapper newMapper() {
        return new ObjectMapper()
                .registerModule(new Jdk8Module())
                .registerModule(new JavaTimeModule())
                .registerModule(nouns())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }

    private static SimpleModule nouns() {
        SimpleModule module = new SimpleModule("mapae");
        whole(module, Won.class, Won::amount, Won::of);
        whole(module, FiscalYear.class, FiscalYear::value, value -> FiscalYear.of(Math.toIntExact(value)));
        whole(module, AccountId.class, AccountId::value, AccountId::new);
        whole(module, InvestmentId.class, InvestmentId::value, InvestmentId::new);
        whole(module, OfficialId.class, OfficialId::value, OfficialId::new);
        whole(module, OrganisationId.class, OrganisationId::value, OrganisationId::new);
        whole(module, PostId.class, PostId::value, PostId::new);
        return module;
    }

    private static <T> void whole(SimpleModule module, Class<T> type, ToLongFunction<T> write, LongFunction<T> read) {
        module.addSerializer(type, new WholeWriter<>(type, write));
        module.addDeserializer(type, new WholeReader<>(type, read));
    }

    private static final class WholeWriter<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient ToLongFunction<T> value;

        WholeWriter(Class<T> type, ToLongFunction<T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public void serialize(T noun, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.applyAsLong(noun));
        }
    }

    private static final class WholeReader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient LongFunction<T> noun;

        WholeReader(Class<T> type, LongFunction<T> noun) {
            super(type);
            this.noun = noun;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isNumeric()
                    || !in.getNumberType().equals(JsonParser.NumberType.INT)
                            && !in.getNumberType().equals(JsonParser.NumberType.LONG)) {
                return handledType().cast(context.handleUnexpectedToken(handledType(), in));
            }
            return noun.apply(in.getLongValue());
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<T> handledType() {
            return (Class<T>) super.handledType();
        }
    }
}
