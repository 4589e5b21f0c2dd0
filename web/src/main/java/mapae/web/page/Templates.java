package mapae.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The compiled templates. Escapes by context: text, attribute, address. */
public final class Templates {

    private static final String PACKAGE = "mapae.web.template";

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    private Templates() {}

    /**
     * The HTML of a template.
     *
     * @param template path under {@code src/main/jte}
     * @param parameters what it declares
     */
    public static String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        ENGINE.render(template, parameters, output);
        return output.toString();
    }
}
