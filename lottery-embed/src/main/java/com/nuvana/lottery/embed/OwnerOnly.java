package com.nuvana.lottery.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives files and folders to their owner alone, and says where one is not: by POSIX rights, or by a list on Windows. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    /** Principals of Windows that may read everything anyway. */
    private static final List<String> SYSTEM = List.of("NT AUTHORITY\\SYSTEM", "BUILTIN\\Administrators");

    private OwnerOnly() {}

    /** Takes every right from everybody but the owner of a file. */
    static void closeFile(Path file) throws IOException {
        close(file, FILE);
    }

    /** Takes every right from everybody but the owner of a folder. */
    static void closeFolder(Path folder) throws IOException {
        close(folder, FOLDER);
    }

    /** How to mend a file that others can read or change; empty if nobody else can. */
    static Optional<String> remedy(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            Set<PosixFilePermission> rights = posix.readAttributes().permissions();
            return FILE.containsAll(rights) || EnumSet.copyOf(FOLDER).containsAll(rights)
                    ? Optional.empty()
                    : Optional.of("chmod 600 \"" + file + "\"");
        }
        AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (list == null) {
            return Optional.empty();
        }
        UserPrincipal owner = list.getOwner();
        return list.getAcl().stream().anyMatch(entry -> isForeign(entry, owner))
                ? Optional.of("icacls \"" + file + "\" /inheritance:r /grant:r \"" + owner.getName() + ":F\"")
                : Optional.empty();
    }

    private static void close(Path path, Set<PosixFilePermission> rights) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(rights);
            return;
        }
        AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (list != null) {
            list.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(list.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    private static boolean isForeign(AclEntry entry, UserPrincipal owner) {
        return entry.type() == AclEntryType.ALLOW
                && entry.permissions().contains(AclEntryPermission.READ_DATA)
                && !entry.principal().equals(owner)
                && !SYSTEM.contains(entry.principal().getName());
    }
}
