package mapae.page;

/**
 * A screen to look at.
 *
 * @param name what its pictures are called
 * @param username who looks
 * @param path its address
 * @param isPrinted whether it is made to be printed
 */
record Screen(String name, String username, String path, boolean isPrinted) {

    Screen(String name, String username, String path) {
        this(name, username, path, false);
    }

    Screen printed() {
        return new Screen(name, username, path, true);
    }
}
