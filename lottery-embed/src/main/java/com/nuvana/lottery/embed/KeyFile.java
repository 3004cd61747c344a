package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.StoreKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/** One file with one key in it, which its owner alone can read. Existing files are never written. */
final class KeyFile {

    private static final int MOST_BYTES = 1024;

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** The key in the file; empty if there is no such file. Throws KEY_UNUSABLE if it cannot be taken as it is. */
    Optional<StoreKey> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            throw unusable("is not a file", "name the file that holds the 64 hex digits");
        }
        try {
            Optional<String> remedy = OwnerOnly.remedy(path);
            if (remedy.isPresent()) {
                throw unusable("can be read by others", remedy.get());
            }
            String text = Files.size(path) <= MOST_BYTES ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
            return Optional.of(KeyText.read(text)
                    .orElseThrow(() -> unusable(
                            "does not hold 64 hex digits", "put back the copy of the file that was made at set-up")));
        } catch (IOException e) {
            throw new StorageUnavailable(
                    Trouble.KEY_UNUSABLE, "the key file " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes the key unless the file is there already; answers what the file then holds. */
    StoreKey make(StoreKey key) {
        try {
            Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file lies in a folder");
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                OwnerOnly.closeFolder(folder);
            }
            Path part = Files.createTempFile(folder, path.getFileName().toString(), ".part");
            try {
                fill(part, key);
                publish(part);
            } finally {
                Files.deleteIfExists(part);
            }
            forceFolder(folder);
        } catch (IOException e) {
            throw new StorageUnavailable(
                    Trouble.READ_ONLY, "the key file " + path + " cannot be written: " + e.getMessage(), e);
        }
        return read().orElseThrow(() -> unusable("vanished while it was made", "set up again"));
    }

    private static void fill(Path part, StoreKey key) throws IOException {
        OwnerOnly.closeFile(part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap((key.hex() + "\n").getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A link fails where a move would overwrite; where there are no links, a look and a move have to do. */
    private void publish(Path part) throws IOException {
        try {
            Files.createLink(path, part);
        } catch (FileAlreadyExistsException e) {
            // Somebody was faster: theirs is the key.
        } catch (UnsupportedOperationException | IOException e) {
            if (Files.notExists(path)) {
                Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** So that the file's name survives a power cut too; Windows opens no folders and needs none. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The key itself is on the disk; only its name may need the next flush.
        }
    }

    private StorageUnavailable unusable(String why, String remedy) {
        return new StorageUnavailable(Trouble.KEY_UNUSABLE, "the key file " + path + " " + why + "; " + remedy);
    }
}
