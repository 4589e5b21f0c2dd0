package mapae.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** In Korean, on pages: a pool is opened and shared out, an institution reserves, and its use is taken in. */
class PoolPageIT {

    private static BrowserSession session(String username, Locale language) {
        return BrowserSession.as(Mapae.server(), username, language, 1280);
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").click();
        page.waitForLoadState();
    }

    private static void open(Page page, String details) {
        page.locator(details + " > summary").click();
    }

    private static void meter(Page page, String rows) {
        String file = "pool,institution,day,units,reference\n" + rows;
        page.locator("#file")
                .setInputFiles(new FilePayload("meters.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        send(page, "#meters-form");
    }

    private static String told(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void sharesAPoolOut() {
        String code = "ZQ-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        String address = "/pools/" + code + "?month=2026-11";
        try (BrowserSession planner = session("planner1", Locale.KOREAN)) {
            Page page = planner.open("/pools/new");
            send(page, "#pool-form");
            page.waitForSelector("#faults");
            planner.assertAccessible();
            page.locator("#code").fill(code);
            page.locator("#organisation").selectOption("MSIT");
            page.locator("#nameKo").fill("공동 연산 자원");
            page.locator("#nameEn").fill("Shared processors");
            page.locator("#kind").selectOption("COMPUTE");
            page.locator("#unit").selectOption("GPU_HOUR");
            send(page, "#pool-form");
            page.waitForURL(url -> url.endsWith("/pools/" + code));
            assertTrue(told(page).contains("이 달의 용량을 정하지 않았습니다."), () -> told(page));
            planner.assertAccessible();
            planner.open(address);
            open(page, "#capacity-form");
            page.locator("#capacity-units").fill("1,000.5");
            send(page, "#capacity-form form");
            assertTrue(page.locator("#faults").innerText().contains("정수로"));
            page.locator("#capacity-units").fill("1,000");
            send(page, "#capacity-form form");
            open(page, "#formula-form");
            for (String size : new String[] {"LARGE", "MEDIUM", "SMALL"}) {
                page.locator("#formula-base-" + size).fill("100");
                page.locator("#formula-weight-" + size).fill(size.equals("SMALL") ? "1.5" : "1");
            }
            page.locator("#formula-offerDay").fill("29");
            page.locator("#formula-offerPart").fill("50");
            page.locator("#formula-certainty").selectOption("FIELD");
            page.locator("#formula-noteKo").fill("운영 지침");
            page.locator("#formula-noteEn").fill("Guideline");
            send(page, "#formula-form form");
            assertTrue(page.locator("#faults").innerText().contains("1일부터 28일까지"));
            planner.assertAccessible();
            page.locator("#formula-offerDay").fill("20");
            send(page, "#formula-form form");
            open(page, "#institutions-form");
            page.locator("#institutions-rows").fill("MSIT\tLARGE\t900\nMOHW\tHUGE\t400\n");
            send(page, "#institutions-form form");
            assertTrue(page.locator("#faults").innerText().contains("2행"), () -> told(page));
            page.locator("#institutions-rows").fill("MSIT\tLARGE\t900\nMOHW\tSMALL\t400\n");
            send(page, "#institutions-form form");
            page.waitForSelector("tr[data-institution=MSIT]");
            // 1,000 - 200 = 800; 900 x 1 and 400 x 1.5: 480 and 320, of which the second exceeds 300
            assertTrue(page.locator("tr[data-institution=MOHW]").innerText().contains("400"));
            assertTrue(page.locator("tr[data-institution=MSIT]").innerText().contains("600"));
            planner.assertAccessible();
        }
        try (BrowserSession manager = session("pm1", Locale.KOREAN)) {
            Page page = manager.open("/pools/" + code + "/institutions/MSIT?month=2026-11");
            manager.assertAccessible();
            // half of 600 and of 400 is offered on: 300 of its own and 500 of that
            page.locator("#units").fill("801");
            send(page, "#reserve-form");
            assertTrue(page.locator("#faults").innerText().contains("배분량에서 300, 재배분 대상에서 500까지"), () -> told(page));
            manager.assertAccessible();
            manager.picture("pool-reserve-refused-ko");
            page.locator("#units").fill("350");
            send(page, "#reserve-form");
            assertTrue(told(page).contains("예약했습니다."), () -> told(page));
            assertTrue(page.locator("#numbers").innerText().contains("300"));
            manager.picture("pool-reserved-ko");
            assertEquals(
                    0,
                    manager.open("/pools/" + code + "/institutions/MOHW?month=2026-11")
                            .locator("#reserve-form")
                            .count());
        }
        try (BrowserSession planner = session("planner1", Locale.KOREAN)) {
            Page page = planner.open("/pools/" + code + "/meters");
            meter(
                    page,
                    code + ",MSIT,2026-11-03,351," + code + "-1\n" + code + ",NOBODY,2026-11-31,x," + code + "-2\n");
            page.waitForSelector("#row-faults");
            assertEquals(3, page.locator("tr[data-fault]").count());
            planner.assertAccessible();
            planner.picture("pool-meters-refused-ko");
            meter(page, code + ",MSIT,2026-11-03,210," + code + "-1\n");
            page.waitForURL(url -> url.endsWith("/pools/" + code));
            planner.open(address);
            assertTrue(page.locator("tr[data-institution=MSIT]").innerText().contains("210"));
            // one of two used anything: Gini 1/2, Jain 1/2
            assertTrue(page.locator("tr[data-given=USED]").innerText().contains("0.5000"), () -> told(page));
            planner.assertAccessible();
            planner.picture("pool-ko");
        }
        String working = PoolDesk.working();
        try (BrowserSession planner = session("planner1", Locale.KOREAN)) {
            Page page = planner.open("/pools/" + working + "?month=2004-05");
            open(page, "#line-form");
            page.locator("#line-year").fill("2004");
            page.locator("#line-code").fill("없는 과목");
            send(page, "#line-form form");
            assertTrue(page.locator("#line-code-hint").isVisible());
            open(page, "#allot-form");
            page.locator("#allot-amount").fill("1,000,001");
            page.locator("#allot-on").fill("2004-05-11");
            send(page, "#allot-form form");
            page.waitForSelector("#allot-amount-hint");
            planner.assertAccessible();
            page.locator("#allot-amount").fill("400,000");
            send(page, "#allot-form form");
            assertTrue(told(page).contains("예산을 배정했습니다."), () -> told(page));
        }
        try (BrowserSession planner = session("planner1", Locale.ENGLISH)) {
            planner.open("/pools");
            planner.assertAccessible();
            planner.picture("pools-en");
            planner.open("/pools/" + working + "?month=2026-11");
            planner.assertAccessible();
            planner.picture("pool-en");
            planner.open("/pools/" + working + "/institutions/MOIS?month=2026-12");
            planner.assertAccessible();
            planner.picture("pool-institution-en");
            planner.open("/pools/" + working + "/meters");
            planner.assertAccessible();
            planner.picture("pool-meters-en");
        }
    }
}
