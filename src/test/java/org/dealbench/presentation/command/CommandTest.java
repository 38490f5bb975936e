package org.dealbench.presentation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class CommandTest {

    @Test
    void noTwoCommandsShareAShortcut() {
        Map<KeyCombination, Command> taken = new HashMap<>();
        for (Command command : Command.values()) {
            if (!command.shortcut().isEmpty()) {
                Command other = taken.put(KeyCombination.valueOf(command.shortcut()), command);
                assertThat(other).as(command + " and " + other).isNull();
            }
        }
    }

    @Test
    void noTwoCommandsOfAMenuReadAlike() {
        Set<String> texts = new HashSet<>();
        for (Command command : Command.values()) {
            assertThat(texts.add(command.menu() + command.text()))
                    .as(command.name())
                    .isTrue();
        }
    }

    @Test
    void everyCommandHasATextAHelpAndAnIcon() {
        for (Command command : Command.values()) {
            assertThat(command.text()).as(command.name()).isNotBlank();
            assertThat(command.help()).as(command.name()).isNotBlank().doesNotEndWith(".");
            assertThat(Feather.findByDescription(command.icon()))
                    .as(command.name())
                    .isNotNull();
        }
    }

    @Test
    void menusListTheirCommandsTogetherAndGroupsInOrder() {
        Command[] commands = Command.values();
        for (int i = 1; i < commands.length; i++) {
            Command before = commands[i - 1];
            Command command = commands[i];
            assertThat(command.menu()).isGreaterThanOrEqualTo(before.menu());
            if (command.menu() == before.menu()) {
                assertThat(command.group()).isGreaterThanOrEqualTo(before.group());
            }
        }
        assertThat(Arrays.stream(commands).map(Command::menu).distinct()).containsExactly(MenuName.values());
    }

    @Test
    void disabledCommandsDoNothing() {
        SimpleBooleanProperty enabled = new SimpleBooleanProperty(false);
        int[] runs = new int[1];
        Commands commands = new Commands().on(Command.SAVE, () -> runs[0]++, enabled);
        commands.run(Command.SAVE);
        assertThat(runs[0]).isZero();

        enabled.set(true);
        commands.run(Command.SAVE);
        assertThat(runs[0]).isEqualTo(1);
    }

    @Test
    void commandIsHandledOnce() {
        Commands commands = new Commands().on(Command.SAVE, () -> {});
        assertThatThrownBy(() -> commands.on(Command.SAVE, () -> {})).hasMessageContaining("SAVE");
    }
}
