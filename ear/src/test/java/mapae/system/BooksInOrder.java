package mapae.system;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After every class of tests, the books of the server that all share must be in order. */
public final class BooksInOrder implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        if (Mapae.isRunning()) {
            Mapae.server().assertBooksInOrder();
        }
    }
}
