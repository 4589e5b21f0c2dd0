package mapae.system;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the classes of a server look like once they are read and verified, for the servers that start after it: 2 to 3 s
 * of each start. The first server that ends in order writes it down.
 */
final class ClassArchive {

    private static final Path FILE = TestDatabase.home().resolve("classes.jsa");

    private ClassArchive() {}

    /** The option for a server that starts now. Were the archive of another server, the virtual machine would not take it. */
    static String option() {
        return Files.exists(FILE) ? "-XX:SharedArchiveFile=" + FILE : "-XX:ArchiveClassesAtExit=" + FILE;
    }
}
