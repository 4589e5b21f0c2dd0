package mapae.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import mapae.interchange.domain.ImportId;

/** Runs imports one after the other. */
@ApplicationScoped
public class ImportQueue {

    /** Has a received file imported when those before it are over. */
    public void add(ImportId id, Path file) {}
}
