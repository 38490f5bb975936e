package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScreensTest {

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    /// Every page, or those named by `-Dscreens=TRANCHES,CAPACITY`, small and large, light and dark, and with words of
    /// twice the size where there is least room.
    static Stream<Arguments> screens() {
        List<String> wanted = List.of(System.getProperty("screens", "").split(","));
        return Stream.of(PageKind.values())
                .filter(page -> wanted.contains("") || wanted.contains(page.name()))
                .flatMap(page -> Stream.of(
                        Arguments.of(page, "1280x800", Look.LIGHT, Appearance.USUAL_PERCENT),
                        Arguments.of(page, "1920x1080", Look.DARK, Appearance.USUAL_PERCENT),
                        Arguments.of(page, "1280x800", Look.DARK, Appearance.MAX_PERCENT)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void pageIsReadable(PageKind page, String size, Look look, int percent) {
        String[] sides = size.split("x", -1);
        staged.run(() -> {
            Appearance appearance = staged.window().workbench().appearance();
            appearance.lookProperty().set(look);
            appearance.setTextPercent(percent);
            staged.stage().setWidth(Double.parseDouble(sides[0]));
            staged.stage().setHeight(Double.parseDouble(sides[1]));
            String deal = staged.window()
                    .workbench()
                    .document()
                    .workbook()
                    .deals()
                    .getFirst()
                    .id();
            staged.window().workbench().show(page.isOfDeal() ? PageKey.of(deal, page) : PageKey.of(page));
        });
        staged.settle();
        staged.picture(page + "-" + size + "-" + look + "-" + percent);
        assertThat(staged.unreadable()).isEmpty();
    }
}
