package mapae.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;

/**
 * Where in the house a class lives.
 *
 * @param area the package under the base: a capability, {@code shared}, {@code web}, {@code batch} or {@code config}
 * @param layer the package under that; empty at the door
 */
record Room(String area, String layer) {

    private static final Set<String> EDGES = Set.of("web", "batch", "config");
    private static final Set<String> LAYERS = Set.of("", "domain", "model");

    /** Its room; empty for a class of somebody else's. */
    static Optional<Room> of(String base, JavaClass javaClass) {
        String name = javaClass.getBaseComponentType().getPackageName();
        if (!name.startsWith(base + ".")) {
            return Optional.empty();
        }
        String[] parts = name.substring(base.length() + 1).split("\\.", 3);
        return Optional.of(new Room(parts[0], parts.length > 1 ? parts[1] : ""));
    }

    /** Whether the class lives in that area of the house. */
    static boolean inArea(String base, JavaClass javaClass, String area) {
        return of(base, javaClass).filter(room -> room.area.equals(area)).isPresent();
    }

    /** Whether the class lives in that layer of a capability. */
    static boolean inLayer(String base, JavaClass javaClass, String layer) {
        return of(base, javaClass)
                .filter(room -> room.isCapability() && room.layer.equals(layer))
                .isPresent();
    }

    /** Whether the declared capabilities have this one. */
    boolean isCapability() {
        return Capabilities.all().contains(area);
    }

    boolean isShared() {
        return area.equals("shared");
    }

    /** Whether it is one of the modules on top of the capabilities, which order their packages by themselves. */
    boolean isEdge() {
        return EDGES.contains(area);
    }

    /** Whether the house has such a room: {@code shared}, or a capability's door, domain or model. */
    boolean isDeclared() {
        return isShared() ? layer.isEmpty() : isCapability() && LAYERS.contains(layer);
    }

    boolean isModel() {
        return isCapability() && layer.equals("model");
    }

    /** Whether it is that layer of that area. */
    boolean is(String otherArea, String otherLayer) {
        return area.equals(otherArea) && layer.equals(otherLayer);
    }
}
