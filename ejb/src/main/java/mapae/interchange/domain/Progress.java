package mapae.interchange.domain;

/**
 * How far reading is.
 *
 * @param bytesRead bytes of the file read in the present state
 * @param rowsRead rows read in the present state, without the header
 * @param accepted rows found good so far
 * @param rejected rows found bad so far
 */
public record Progress(long bytesRead, long rowsRead, long accepted, long rejected) {}
