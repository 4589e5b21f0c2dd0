package mapae.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A rule about files that no class shows.
 *
 * @param says the rule in words
 * @param subjects which files it binds: matched against the path from the root of the repository
 * @param faults what is wrong with one of them
 * @param planted files that break it, with their contents
 * @param neighbours files that keep it, with their contents
 */
record SourceRule(
        String says, Pattern subjects, Faults faults, Map<String, String> planted, Map<String, String> neighbours) {

    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", ".git", ".mapae", "planted");

    /** Finds what is wrong with a file. */
    @FunctionalInterface
    interface Faults {
        /** One sentence for each fault; none if the file keeps the rule. */
        List<String> of(Path root, Path file) throws IOException;
    }

    /** A rule for the files whose path matches. */
    static SourceRule of(
            String says, String subjects, Faults faults, Map<String, String> planted, Map<String, String> neighbours) {
        return new SourceRule(says, Pattern.compile(subjects), faults, planted, neighbours);
    }

    /** The faults under that root, by file. */
    Map<String, List<String>> offenders(Path root) {
        Map<String, List<String>> found = new TreeMap<>();
        for (String name : bound(root)) {
            try {
                List<String> wrong = faults.of(root, root.resolve(name));
                if (!wrong.isEmpty()) {
                    found.put(name, wrong);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return found;
    }

    /** The files that it binds. */
    Set<String> bound(Path root) {
        Set<String> names = new TreeSet<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(root)
                                    || !NOT_SOURCES.contains(
                                            folder.getFileName().toString())
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    if (subjects.matcher(name).matches()) {
                        names.add(name);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    @Override
    public String toString() {
        return says;
    }
}
