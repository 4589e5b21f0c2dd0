package mapae.web.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import mapae.shared.Refusal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Lays well-formed HTML out on sheets of A4. A document is tagged (PDF/UA), its faces are embedded as far as they are used,
 * and its dates and ids come from its content.
 */
final class Sheets {

    /** No decision needs more; what is longer was not written by hand. */
    static final int MOST = 80;

    private static final int LONGEST = 400_000;
    private static final String FACE = "Noto Sans KR";
    private static final String SIGNS = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** What XML cannot hold or nobody can read: control characters, halves of surrogate pairs, and private characters. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{F900}-\\x{FFFD}\\x{10000}-\\x{EFFFF}]");

    private static final String REPLACEMENT = "\u25A1";

    /** A document takes some 50 MB while it is laid out; whoever comes meanwhile waits. */
    private static final Semaphore DESKS = new Semaphore(2, true);

    static {
        // it tells of each style sheet and face
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Sheets() {}

    /**
     * The document.
     *
     * @param html well-formed, with the title and language that the document bears
     * @param made when what it tells came about
     * @throws Refusal {@code pdf.too-long}
     */
    static byte[] of(String html, Instant made) {
        if (html.length() > LONGEST) {
            throw Refusal.rule("pdf.too-long", MOST);
        }
        String content = NOT_IN_XML.matcher(html).replaceAll(REPLACEMENT);
        DESKS.acquireUninterruptibly();
        try {
            return laidOut(content, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DESKS.release();
        }
    }

    private static byte[] laidOut(String content, Instant made) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(sum(content));
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePageSupplier(Sheets::page)
                    .usePdfUaAccessibility(true)
                    .withProducer("Mapae")
                    .useReplacementText(REPLACEMENT)
                    .useUnicodeLineBreaker(new BetweenWords())
                    .useUriResolver((base, address) -> address)
                    .useProtocolsStreamImplementation(new PackedFiles(), PackedFiles.SCHEME)
                    .useExternalResourceAccessControl(
                            PackedFiles::allow, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            PackedFiles::allow, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withHtmlContent(content, null);
            builder.useFont(() -> PackedFiles.open(PackedFiles.REGULAR), FACE, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> PackedFiles.open(PackedFiles.BOLD), FACE, BOLD, FontStyle.NORMAL, true);
            builder.useFont(
                    () -> PackedFiles.open(PackedFiles.SIGNS),
                    SIGNS,
                    REGULAR,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                date(document.getDocumentInformation(), made);
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                document.save(file);
                return file.toByteArray();
            }
        }
    }

    private static PDPage page(PDDocument document, float width, float height, int number, int shadow) {
        if (document.getNumberOfPages() >= MOST) {
            throw Refusal.rule("pdf.too-long", MOST);
        }
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    private static void date(PDDocumentInformation information, Instant made) {
        GregorianCalendar moment = GregorianCalendar.from(made.atZone(SEOUL));
        information.setCreationDate(moment);
        information.setModificationDate(moment);
    }

    private static long sum(String content) {
        CRC32C sum = new CRC32C();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
