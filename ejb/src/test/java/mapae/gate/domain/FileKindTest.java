package mapae.gate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "x").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Optional<FileKind> kind(String content, String name) {
        return FileKind.of(content.getBytes(StandardCharsets.ISO_8859_1), name);
    }

    @Test
    void tellsAFileByItsContent() throws IOException {
        assertEquals(Optional.of(FileKind.PDF), kind("%PDF-1.7 …", "picture.png"));
        assertEquals(Optional.of(FileKind.PNG), kind("\u0089PNG\r\n\u001a\n", "a.pdf"));
        assertEquals(Optional.of(FileKind.JPEG), kind("\u00ff\u00d8\u00ff\u00e0", "a"));
        assertEquals(
                Optional.of(FileKind.DOCX), FileKind.of(zip("[Content_Types].xml", "word/document.xml"), "a.docx"));
        assertEquals(Optional.of(FileKind.XLSX), FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"), "a.xlsx"));
        assertEquals(
                Optional.of(FileKind.HWPX), FileKind.of(zip("mimetype=application/hwp+zip", "Contents/x.xml"), "a"));
    }

    @Test
    void takesTextInTheCharacterSetsOfKorea() {
        byte[] utf8 = "가,나".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "가,나".getBytes(Charset.forName("x-windows-949"));
        assertEquals(Optional.of(FileKind.CSV), FileKind.of(utf8, "표.CSV"));
        assertEquals(Optional.of(FileKind.TXT), FileKind.of(windows, "a.txt"));
        assertEquals(Optional.empty(), FileKind.of(utf8, "a.html"));
    }

    @Test
    void takesNothingElse() throws IOException {
        assertEquals(Optional.empty(), kind("MZ\u0000\u0001", "a.pdf"));
        assertEquals(Optional.empty(), kind("", "a.txt"));
        assertEquals(Optional.empty(), kind("a\u0000b", "a.txt"));
        assertEquals(Optional.empty(), FileKind.of(zip("a.exe"), "a.docx"));
        assertEquals(
                Optional.empty(),
                FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "a.docx"));
        assertEquals(Optional.empty(), FileKind.of(zip("mimetype=application/epub+zip"), "a.hwpx"));
        assertEquals(Optional.empty(), kind("PK\u0003\u0004broken", "a.docx"));
    }
}
