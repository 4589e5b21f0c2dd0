package mapae.page;

/**
 * A screen to look at.
 *
 * @param name what its pictures are called
 * @param username who looks
 * @param path its address
 * @param isPrinted whether it is made to be printed
 * @param status what the server answers with
 */
record Screen(String name, String username, String path, boolean isPrinted, int status) {

    private static final int FOUND = 200;

    Screen(String name, String username, String path) {
        this(name, username, path, false, FOUND);
    }

    Screen printed() {
        return new Screen(name, username, path, true, status);
    }

    /** One that says why there is nothing to see. */
    Screen answering(int refused) {
        return new Screen(name, username, path, isPrinted, refused);
    }
}
