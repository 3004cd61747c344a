package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** What the system said about a file of the store, as the trouble a person can act on. */
final class FileTroubles {

    private FileTroubles() {}

    static StorageUnavailable of(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return Troubles.of(Trouble.NO_STORE, file + " is not there", e);
        }
        if (e instanceof FileAlreadyExistsException inTheWay) {
            return Troubles.of(Trouble.READ_ONLY, inTheWay.getFile() + " is in the way of " + file, e);
        }
        String reason = reason(e);
        if (e instanceof AccessDeniedException || reason.contains("read-only") || reason.contains("not permitted")) {
            return Troubles.of(Trouble.READ_ONLY, file + " cannot be written", e);
        }
        if (reason.contains("no space") || reason.contains("quota")) {
            return Troubles.of(Trouble.DISK_FULL, "no space left for " + file, e);
        }
        return Troubles.of(Trouble.IO_ERROR, file + " cannot be used", e);
    }

    /** The system's own words, where it gives them apart from the file's name. */
    private static String reason(IOException e) {
        String text = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
