package mapae.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves the pages out of the API description: they are for people. */
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null || description.getPaths().getPathItems() == null) {
            return;
        }
        List.copyOf(description.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !Api.owns(path))
                .forEach(description.getPaths()::removePathItem);
    }
}
