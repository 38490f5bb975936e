package org.dealbench.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A way to spoil the file of a workbook.
enum Mutation {
    FLIPPED_BITS {
        @Override
        byte[] of(byte[] whole, Random random) {
            byte[] spoilt = whole.clone();
            for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
                spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return spoilt;
        }
    },
    TORN {
        @Override
        byte[] of(byte[] whole, Random random) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
    },
    NOT_UTF_8 {
        @Override
        byte[] of(byte[] whole, Random random) {
            return inserted(whole, random.nextInt(whole.length), BROKEN.get(random.nextInt(BROKEN.size())));
        }
    },
    REPEATED_LINES {
        @Override
        byte[] of(byte[] whole, Random random) {
            String[] lines = text(whole).split("\n", -1);
            int from = random.nextInt(lines.length);
            int to = Math.min(lines.length, from + 1 + random.nextInt(12));
            String repeated = String.join("\n", Arrays.copyOfRange(lines, from, to));
            lines[random.nextInt(lines.length)] += "\n" + repeated;
            return bytes(String.join("\n", lines));
        }
    },
    DEEP {
        @Override
        byte[] of(byte[] whole, Random random) {
            int depth = 1 + random.nextInt(random.nextBoolean() ? 60 : 200_000);
            String open = random.nextBoolean() ? "[" : "{\"a\":";
            String close = open.equals("[") ? "]" : "}";
            return replaced(whole, VALUE, random, open.repeat(depth) + "1" + close.repeat(depth));
        }
    },
    HUGE_NUMBER {
        @Override
        byte[] of(byte[] whole, Random random) {
            return replaced(whole, NUMBER, random, NUMBERS.get(random.nextInt(NUMBERS.size())));
        }
    },
    HOSTILE_TEXT {
        @Override
        byte[] of(byte[] whole, Random random) {
            return replaced(whole, TEXT, random, "\"" + TEXTS.get(random.nextInt(TEXTS.size())) + "\"");
        }
    },
    /// Everywhere at once, so that what refers to it still does.
    HOSTILE_ID {
        @Override
        byte[] of(byte[] whole, Random random) {
            List<MatchResult> ids = ID.matcher(text(whole)).results().toList();
            String id = ids.get(random.nextInt(ids.size())).group(1);
            return bytes(text(whole).replace(id, TEXTS.get(random.nextInt(TEXTS.size()))));
        }
    },
    WRONG_KIND {
        @Override
        byte[] of(byte[] whole, Random random) {
            return replaced(whole, VALUE, random, KINDS.get(random.nextInt(KINDS.size())));
        }
    },
    MISSING_LINES {
        @Override
        byte[] of(byte[] whole, Random random) {
            String[] lines = text(whole).split("\n", -1);
            for (int missing = 1 + random.nextInt(4); missing > 0; missing--) {
                lines[random.nextInt(lines.length)] = "";
            }
            return bytes(String.join("\n", lines));
        }
    };

    private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"\\n]*\"|-?[0-9.]+|null|true|false)");
    private static final Pattern NUMBER = Pattern.compile("(?<=: )-?[0-9.]+");
    private static final Pattern TEXT = Pattern.compile("(?<=: )\"[^\"\\n]*\"");
    private static final Pattern ID = Pattern.compile("\"id\": \"([^\"]+)\"");

    private static final List<String> NUMBERS = List.of(
            "1e308",
            "-1e308",
            "1e309",
            "1e999999999",
            "-0",
            "1e-400",
            "9223372036854775808",
            "2147483648",
            "-1",
            "0.1e-999999999",
            "1" + "0".repeat(900),
            "1" + "0".repeat(20_000),
            "NaN",
            "-Infinity",
            "0x10",
            "01",
            "1e",
            "600",
            "12000",
            "4.9e-324");

    private static final List<String> TEXTS = List.of(
            "../../../../etc/passwd",
            "C:\\\\Windows\\\\System32\\\\config",
            "\\\\\\\\server\\\\share",
            "/dev/zero",
            "file:///etc/passwd",
            "http://127.0.0.1/x",
            "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x'",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "${jndi:ldap://127.0.0.1/a}",
            "%s%n%d",
            "a/b/c",
            ".",
            "..",
            "con",
            "\\u0000",
            "\\ud800",
            "\\u202e\\u0085",
            "9999-12",
            "-999999999-01",
            "+999999999-12-31",
            "x".repeat(100_000),
            "(a+)+$",
            "");

    private static final List<String> KINDS = List.of(
            "null", "true", "[]", "{}", "\"\"", "[null]", "{\"kind\": 1}", "[[[]]]", "\"2027-13\"", "-7", "{\"\": {}}");

    /// Bytes that begin what never ends, are overlong, or stand for half a character.
    private static final List<byte[]> BROKEN = List.of(
            new byte[] {(byte) 0xff},
            new byte[] {(byte) 0xc0, (byte) 0x80},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {(byte) 0xf8, (byte) 0x88},
            new byte[] {0});

    /// The file, spoilt.
    abstract byte[] of(byte[] whole, Random random);

    private static byte[] replaced(byte[] whole, Pattern pattern, Random random, String by) {
        String text = text(whole);
        List<MatchResult> places = pattern.matcher(text).results().toList();
        MatchResult place = places.get(random.nextInt(places.size()));
        return bytes(text.substring(0, place.start()) + by + text.substring(place.end()));
    }

    private static byte[] inserted(byte[] whole, int at, byte[] more) {
        ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
        spoilt.write(whole, 0, at);
        spoilt.writeBytes(more);
        spoilt.write(whole, at, whole.length - at);
        return spoilt.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
