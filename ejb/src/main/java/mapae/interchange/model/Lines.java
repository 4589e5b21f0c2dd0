package mapae.interchange.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps arguments of a text one a line. */
@Converter
public class Lines implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> arguments) {
        return arguments == null
                ? null
                : arguments.stream()
                        .map(argument -> argument.replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> convertToEntityAttribute(String lines) {
        return lines == null || lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
    }
}
