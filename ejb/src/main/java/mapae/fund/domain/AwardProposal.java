package mapae.fund.domain;

/** Why an application gets what is proposed for it. */
public enum AwardProposal {
    /** All that it asks for. */
    WHOLE,
    /** As much as is left. */
    PART,
    /** It has an award. */
    AWARDED,
    /** It had one, which was withdrawn. */
    WITHDRAWN,
    /** Its mean is below the least score. */
    BELOW_LEAST,
    /** Its organisation would get more of the call than one may. */
    ABOVE_SHARE,
    /** The money does not reach as far. */
    NO_MONEY
}
