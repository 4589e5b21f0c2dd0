package mapae.config.demo;

/**
 * A post that officials hold one after another.
 *
 * @param rank LEAD for posts that lead investments, STAFF for others, TRAINING for the one that many hold at once
 */
record Post(long id, String code, String nameKo, String nameEn, Organisation organisation, Rank rank) {

    enum Rank {
        LEAD,
        STAFF,
        TRAINING
    }
}
