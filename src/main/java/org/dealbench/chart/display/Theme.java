package org.dealbench.chart.display;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/// The colours behind the tokens, for a light screen, a dark one and paper.
///
/// The hues are those of Okabe and Ito, told apart by people of any colour vision. Where one of them stands
/// out less than 3 to 1 from its ground it is darkened (light, print) or lightened (dark) until it does;
/// words are in [Token#INK] and [Token#MUTED] only, at 4.5 to 1 or more. Print differs from light in its
/// black ink and in a grid strong enough for a laser printer. In strong contrast everything, areas too, stands
/// out 4.5 to 1.
public enum Theme {
    LIGHT,
    DARK,
    PRINT,
    CONTRAST_LIGHT,
    CONTRAST_DARK;

    public Rgb colour(Token token) {
        return switch (this) {
            case LIGHT -> Palette.LIGHT.of(token);
            case DARK -> Palette.DARK.of(token);
            case PRINT -> Palette.PRINT.of(token);
            case CONTRAST_LIGHT -> Palette.CONTRAST_LIGHT.of(token);
            case CONTRAST_DARK -> Palette.CONTRAST_DARK.of(token);
        };
    }

    /// The table of colours: light, dark, print, and light and dark in strong contrast, by token.
    private static final class Palette {

        static final Palette LIGHT = new Palette(0);
        static final Palette DARK = new Palette(1);
        static final Palette PRINT = new Palette(2);
        static final Palette CONTRAST_LIGHT = new Palette(3);
        static final Palette CONTRAST_DARK = new Palette(4);

        private final Map<Token, Rgb> colours = new EnumMap<>(Token.class);

        private Palette(int column) {
            for (Token token : Token.values()) {
                colours.put(token, Rgb.parse(row(token).substring(7 * column, 7 * column + 6)));
            }
        }

        Rgb of(Token token) {
            return requireNonNull(colours.get(token));
        }

        private static String row(Token token) {
            return switch (token) {
                case BACKGROUND -> "FFFFFF 0D1117 FFFFFF FFFFFF 000000";
                case INK -> "1F2328 E6EDF3 000000 000000 FFFFFF";
                case MUTED -> "59636E 9198A1 4A4A4A 000000 FFFFFF";
                case AXIS -> "7D8590 7D8590 5A5A5A 000000 FFFFFF";
                case GRID -> "E3E7EB 232A33 D4D4D4 A6A6A6 666666";
                case FUNDED, EARNED, PROJECTED, THING_1 -> "0072B2 3D8DC9 0072B2 005A8F 5CB3F2";
                case COMMITTED, THING_5 -> "469AC9 7CC4EC 469AC9 2B769F A5D8F7";
                case CONTINGENT, TRUE_UP, CAPEX_CHIPS, THING_2 -> "C38600 E69F00 C38600 8F6000 FFB52E";
                case LAPSED -> "7D8590 7D8590 707070 5C6470 A8B0BA";
                case CONDITION, CHANNEL, RISE, THING_3 -> "009E73 00A97B 009E73 00714F 2FD9A5";
                case LONG_STOP, DELIVERABLE, DISCLOSED, FALL, THING_6 -> "D55E00 E8762C D55E00 AB4A00 FF8F4D";
                case CONTRACTED -> "1F2328 E6EDF3 000000 000000 FFFFFF";
                case UNPOPULATED -> "3A424B C9D1D9 303030 24292F E6EDF3";
                case OTHERS -> "8A929B 6E7781 8A8A8A 666E78 97A1AB";
                case CAPEX_SITES, THING_4 -> "C26F9C CC79A7 C26F9C 99417A EBA6CD";
                case THING_7 -> "9C9427 F0E442 9C9427 6B6500 F7ED6B";
                case THING_8 -> "4F5B66 A8B3BF 4F4F4F 3D4852 C3CCD6";
            };
        }
    }
}
