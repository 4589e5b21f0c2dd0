package mapae.web.access;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Has browsers send the session cookie over TLS alone wherever people reach Mapae by {@code https}. Mapae itself speaks
 * plain HTTP to the proxy and cannot tell: {@code MAPAE_PUBLIC_URL} says so.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(PublicAddress.isSecure());
    }
}
