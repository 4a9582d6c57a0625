package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.BoardRefused;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of IP addresses as CIDR writes it, of version 4 or 6. */
final class IpRange {

    /** Only digits and signs of addresses, so that no name is ever looked up. */
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F:.]+(/\\d{1,3})?");

    private final byte[] address;
    private final int bits;

    private IpRange(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    /**
     * Reads {@code 10.20.0.0/16}, {@code 2001:db8::/32} or a single address.
     *
     * @throws BoardRefused in Danish when it is neither
     */
    static IpRange parse(String text) {
        String[] parts = text.strip().split("/");
        try {
            if (!FORM.matcher(text.strip()).matches() || !parts[0].matches(".*[.:].*")) {
                throw new UnknownHostException(text);
            }
            byte[] address = InetAddress.getByName(parts[0]).getAddress();
            int longest = address.length * Byte.SIZE;
            int bits = parts.length > 1 ? Integer.parseInt(parts[1]) : longest;
            if (bits <= longest) {
                return new IpRange(address, bits);
            }
        } catch (UnknownHostException notAnAddress) {
            // the message below shows the right form
        }
        throw new BoardRefused(
                "»%s« er ikke et område af IP-adresser. Skriv fx 10.20.0.0/16 eller 2001:db8::/32."
                        .formatted(text));
    }

    boolean holds(String asking) {
        if (!FORM.matcher(asking).matches()) {
            return false;
        }
        try {
            // a version 4 address written as one of version 6 is read as version 4
            byte[] other = InetAddress.getByName(asking).getAddress();
            return other.length == address.length && network(other).equals(network(address));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private BigInteger network(byte[] of) {
        return new BigInteger(1, of).shiftRight(of.length * Byte.SIZE - bits);
    }
}
