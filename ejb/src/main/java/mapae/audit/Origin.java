package mapae.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Where the present request comes from. The edge says so; what the system does of itself comes from nowhere. */
@RequestScoped
public class Origin {

    private static final int LONGEST = 60;

    private String address;

    /** The request comes from that network address. */
    public void is(String networkAddress) {
        address = networkAddress.length() > LONGEST ? networkAddress.substring(0, LONGEST) : networkAddress;
    }

    /** The network address, if there is one. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
