package mapae.config.demo;

import java.time.LocalDate;

/**
 * A ministry, local government or small institution.
 *
 * @param parentId the supervising ministry or the province; null for those without
 * @param family whose subjects its investments deal with: a ministry's code, or LOCAL
 * @param investments how many it owns
 * @param labelKo put before the title of a local government's investment; empty for others
 */
record Organisation(
        long id,
        String code,
        String nameKo,
        String nameEn,
        String kind,
        Long parentId,
        LocalDate validFrom,
        String family,
        int investments,
        String labelKo,
        String labelEn) {}
