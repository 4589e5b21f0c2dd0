package mapae.web.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mapae.web.page.Frame;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Documents of templates, and what they say, for tests. */
public final class Papers {

    private Papers() {}

    /** The document of a template; kept among the build's reports under that name. */
    public static byte[] pdf(String template, Frame frame, Object page, Imprint imprint, String name) {
        byte[] file = Pdf.render(template, frame, page, imprint);
        try {
            Files.createDirectories(Path.of("target", "pdf"));
            Files.write(Path.of("target", "pdf", name + ".pdf"), file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document says, each gap one space. */
    public static String text(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without gaps, since a line may end within a word. */
    public static String closed(String words) {
        return words.replaceAll("\\s+", "");
    }
}
