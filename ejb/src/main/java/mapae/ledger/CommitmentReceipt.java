package mapae.ledger;

import java.util.List;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * What a command did to a commitment.
 *
 * @param commitment as it stands now
 * @param posting what was posted
 * @param available what is free on the line now
 * @param warnings how much of the line's current budget is used, where it is a lot; the highest first
 */
public record CommitmentReceipt(CommitmentView commitment, PostingView posting, Won available, List<Warning> warnings) {

    public CommitmentReceipt {
        warnings = List.copyOf(warnings);
    }

    /**
     * So much of the current budget is committed or paid.
     *
     * @param percent the threshold that was reached
     * @param text the same in words
     */
    public record Warning(int percent, Bilingual text) {

        static Warning of(int percent) {
            return new Warning(
                    percent,
                    new Bilingual(
                            "예산현액의 " + percent + "% 이상이 집행되었거나 원인행위되었습니다.",
                            percent + " % or more of the current budget is committed or paid."));
        }
    }
}
