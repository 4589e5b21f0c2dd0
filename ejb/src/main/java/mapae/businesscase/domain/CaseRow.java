package mapae.businesscase.domain;

import java.util.List;

/** A row of a section of a business case. */
public sealed interface CaseRow
        permits CaseText,
                CaseOption,
                Flow,
                CaseCriterion,
                CaseScore,
                Benefit,
                CaseRisk,
                ReuseCheck,
                UserEvidence,
                DataAsset {

    /** Its cells in the order of the section's columns; null where one is not known. */
    List<Object> values();
}
