package com.nuvana.lottery.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformFoldersTest {

    private static final Path HOME = Path.of("/home/ana").toAbsolutePath();

    @Test
    void linux_uses_the_usual_folders() {
        PlatformFolders folders = PlatformFolders.of(Map.of(), "Linux", HOME);

        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/lottery"));
        assertThat(folders.configuration()).isEqualTo(HOME.resolve(".config/lottery"));
    }

    @Test
    void linux_follows_the_xdg_variables() {
        Path data = HOME.resolve("d");
        Path config = HOME.resolve("c");

        PlatformFolders folders = PlatformFolders.of(
                Map.of("XDG_DATA_HOME", data.toString(), "XDG_CONFIG_HOME", config.toString()), "Linux", HOME);

        assertThat(folders).isEqualTo(new PlatformFolders(data.resolve("lottery"), config.resolve("lottery")));
    }

    @Test
    void the_variable_home_comes_before_what_the_system_says() {
        Path other = Path.of("/home/luis").toAbsolutePath();
        Map<String, String> environment = Map.of("HOME", other.toString());

        assertThat(PlatformFolders.of(environment, "Linux", HOME))
                .isEqualTo(PlatformFolders.of(Map.of(), "Linux", other));
        assertThat(PlatformFolders.of(environment, "Mac OS X", HOME))
                .isEqualTo(PlatformFolders.of(Map.of(), "Mac OS X", other));
        assertThat(PlatformFolders.of(environment, "Windows 11", HOME))
                .isEqualTo(PlatformFolders.of(Map.of(), "Windows 11", HOME));
    }

    @Test
    void blank_and_relative_variables_say_nothing() {
        PlatformFolders folders =
                PlatformFolders.of(Map.of("XDG_DATA_HOME", " ", "XDG_CONFIG_HOME", "somewhere"), "Linux", HOME);

        assertThat(folders).isEqualTo(PlatformFolders.of(Map.of(), "Linux", HOME));
    }

    @Test
    void a_mac_keeps_data_and_keys_apart() {
        PlatformFolders folders = PlatformFolders.of(Map.of(), "Mac OS X", HOME);

        assertThat(folders.data()).isEqualTo(HOME.resolve("Library/Application Support/Lottery/store"));
        assertThat(folders.configuration()).isEqualTo(HOME.resolve("Library/Application Support/Lottery/keys"));
    }

    @Test
    void windows_keeps_data_local_and_keys_with_the_roaming_settings() {
        Path roaming = HOME.resolve("Roaming");
        Path local = HOME.resolve("Local");

        PlatformFolders folders = PlatformFolders.of(
                Map.of("APPDATA", roaming.toString(), "LOCALAPPDATA", local.toString()), "Windows 11", HOME);

        assertThat(folders).isEqualTo(new PlatformFolders(local.resolve("Lottery"), roaming.resolve("Lottery")));
    }
}
