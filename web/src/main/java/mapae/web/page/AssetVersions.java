package mapae.web.page;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * Gives every style sheet and script an address that changes with its content. Browsers keep them; without this, a
 * page of a new version would be drawn with the style sheet of the old one.
 */
@WebListener
public class AssetVersions implements ServletContextListener {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private static volatile ServletContext files;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        files = event.getServletContext();
        ADDRESSES.clear();
    }

    /** The address of a file below {@code /assets}; the bare path where the files are not at hand. */
    static String address(String path) {
        ServletContext context = files;
        return context == null ? path : ADDRESSES.computeIfAbsent(path, file -> file + version(context, file));
    }

    private static String version(ServletContext context, String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            if (in == null) {
                return "";
            }
            CRC32C sum = new CRC32C();
            sum.update(in.readAllBytes());
            return "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
