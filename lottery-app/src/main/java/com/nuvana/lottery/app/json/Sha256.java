package com.nuvana.lottery.app.json;

import com.nuvana.lottery.domain.day.ContentHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts. */
public final class Sha256 {

    private Sha256() {}

    /** The hash of the text's UTF-8 bytes. */
    public static ContentHash of(String text) {
        byte[] digest = digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return new ContentHash(HexFormat.of().formatHex(digest));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
