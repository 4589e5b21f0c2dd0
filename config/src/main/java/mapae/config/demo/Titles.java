package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Titles made of a subject, what is done for it and the form of the work; no two alike. */
final class Titles {

    /** A title in both languages with the category it falls in. */
    record Title(String ko, String en, String subjectKo, String functionKo, String category) {

        /** What it is for, in a sentence. */
        String summary() {
            return subjectKo + " 분야의 " + functionKo + " 업무를 디지털로 전환하여 국민과 담당자의 부담을 줄이고" + " 행정의 품질을 높이는 사업. " + en
                    + ".";
        }
    }

    private final List<NamedCsvRecord> subjects = Vocabulary.rows("subjects.csv");
    private final List<NamedCsvRecord> functions = Vocabulary.rows("functions.csv");
    private final List<NamedCsvRecord> forms = Vocabulary.rows("forms.csv");
    private final Set<String> taken = new HashSet<>();
    private final Draw draw = Draw.of("titles");

    /** The next free title for an investment of that owner and kind. */
    Title next(Organisation owner, String kind) {
        List<NamedCsvRecord> ofFamily = subjects.stream()
                .filter(row -> row.getField("family").equals(owner.family()))
                .toList();
        for (int attempt = 0; attempt < 2_000; attempt++) {
            NamedCsvRecord subject = draw.oneOf(ofFamily);
            NamedCsvRecord function = draw.oneOf(functionsFor(subject, kind));
            NamedCsvRecord form = draw.oneOf(formsOf(kind));
            String ko = title(owner.labelKo(), form, subject, function, "_ko");
            String en = title(owner.labelEn(), form, subject, function, "_en");
            // the same work twice in one house is only believable once the other choices are used up
            String work = owner.family()
                    + owner.labelKo()
                    + subject.getField("subject_ko")
                    + function.getField("function_ko");
            boolean fresh = attempt > 200 || !taken.contains(work);
            if (fresh && !repeatsItself(ko) && !taken.contains(ko) && !taken.contains(en)) {
                taken.addAll(List.of(work, ko, en));
                String category = function.getField("category_ko") + " / " + function.getField("category_en");
                return new Title(ko, en, subject.getField("subject_ko"), function.getField("function_ko"), category);
            }
        }
        throw new IllegalStateException("no title left for " + owner.code() + " " + kind);
    }

    private List<NamedCsvRecord> functionsFor(NamedCsvRecord subject, String kind) {
        // PROJECT, SERVICE, EXPERIMENT by their first letter, PLATFORM by its second
        String letter = kind.equals("PLATFORM") ? "L" : kind.substring(0, 1);
        return functions.stream()
                .filter(row -> row.getField("type").equals(subject.getField("type")))
                .filter(row -> row.getField("kinds").contains(letter))
                .toList();
    }

    private List<NamedCsvRecord> formsOf(String kind) {
        return forms.stream().filter(row -> row.getField("kind").equals(kind)).toList();
    }

    private static String title(
            String label, NamedCsvRecord form, NamedCsvRecord subject, NamedCsvRecord function, String language) {
        String work = subject.getField("subject" + language) + " " + function.getField("function" + language);
        String place = label.isEmpty() ? "" : label + " ";
        return place + form.getField("form" + language).replace("{0}", work);
    }

    private static boolean repeatsItself(String title) {
        String[] words = title.split("[ ·]");
        for (int one = 0; one < words.length; one++) {
            for (int other = 0; other < words.length; other++) {
                if (one != other && words[one].length() > 1 && words[other].contains(words[one])) {
                    return true;
                }
            }
        }
        return false;
    }
}
