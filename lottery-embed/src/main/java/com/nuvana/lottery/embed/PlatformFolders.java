package com.nuvana.lottery.embed;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this platform keeps a program's data and its configuration. Immutable; looks at no disk.
 *
 * <table>
 * <caption>The folders</caption>
 * <tr><th></th><th>data: the home of a store</th><th>configuration: the keys</th></tr>
 * <tr><td>Linux</td><td>{@code $XDG_DATA_HOME/lottery} or {@code ~/.local/share/lottery}</td>
 *     <td>{@code $XDG_CONFIG_HOME/lottery} or {@code ~/.config/lottery}</td></tr>
 * <tr><td>macOS</td><td>{@code ~/Library/Application Support/Lottery/store}</td>
 *     <td>{@code ~/Library/Application Support/Lottery/keys}</td></tr>
 * <tr><td>Windows</td><td>{@code %LOCALAPPDATA%\Lottery}</td><td>{@code %APPDATA%\Lottery}</td></tr>
 * </table>
 *
 * <p>On macOS both lie in one place by custom; they are kept apart there, because a key never lies beside the data.
 */
public record PlatformFolders(Path data, Path configuration) {

    /**
     * The folders by these environment variables, operating system ({@code os.name}) and home folder of the user
     * ({@code user.home}), which gives way to {@code HOME} where people expect that: anywhere but on Windows. Variables
     * that are blank or relative say nothing.
     */
    public static PlatformFolders of(Map<String, String> environment, String operatingSystem, Path userHome) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA").orElse(userHome.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA").orElse(userHome.resolve("AppData/Local"));
            return new PlatformFolders(local.resolve("Lottery"), roaming.resolve("Lottery"));
        }
        Path home = folder(environment, "HOME").orElse(userHome);
        if (system.startsWith("mac") || system.startsWith("darwin")) {
            Path support = home.resolve("Library/Application Support/Lottery");
            return new PlatformFolders(support.resolve("store"), support.resolve("keys"));
        }
        Path data = folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        Path configuration = folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        return new PlatformFolders(data.resolve("lottery"), configuration.resolve("lottery"));
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
