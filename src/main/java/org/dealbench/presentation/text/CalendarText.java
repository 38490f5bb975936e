package org.dealbench.presentation.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealbench.model.Value;

/// Days and months as people write them.
///
/// Months are read from words and from ISO: `04/05/2027` is the fourth of May to one reader and the fifth of April to
/// another, so it is asked back unless its block shows the order. With points between them the day always comes first.
/// A quarter or half stands for its first month where only one can be held.
final class CalendarText {

    static final String DAY_EXAMPLE = "31 Dec 2028 or 2028-12-31";
    static final String MONTH_EXAMPLE = "Mar 2027, 2027-03 or Q1 2027";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MONTHS = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern TIME = Pattern.compile("[t ]+\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?z?$");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\\s+");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]*([a-z]{3,9})[\\s.,-]*(\\d{4}|(?<=[- ])\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})[\\s.]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern SLASH_MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("([a-z]{3,9})(?:[\\s.,/-]*(\\d{4})|(?:-|\\s*['\u2019])(\\d{2}))");
    private static final Pattern YEAR_NAMED = Pattern.compile("(\\d{4})[\\s,/-]*([a-z]{3,9})");
    private static final Pattern PART = Pattern.compile("([qh])\\s*(\\d)[\\s,/-]*(\\d{4})");
    private static final Pattern YEAR_PART = Pattern.compile("(\\d{4})[\\s,/-]*([qh])\\s*(\\d)");

    private CalendarText() {}

    static Entry readDay(String typed) {
        return readDay(typed, Notation.Days.UNCLEAR);
    }

    /// Reads a day.
    ///
    /// @param order which of two numbers is the day
    static Entry readDay(String typed, Notation.Days order) {
        String text = WEEKDAY.matcher(
                        TIME.matcher(typed.toLowerCase(Locale.ENGLISH)).replaceAll(""))
                .replaceAll("");
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return digits(typed, digits, order);
        }
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(typed, iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches() && monthOf(dayFirst.group(2)) > 0) {
            return day(typed, dayFirst.group(3), monthOf(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches() && monthOf(monthFirst.group(1)) > 0) {
            return day(typed, monthFirst.group(3), monthOf(monthFirst.group(1)), monthFirst.group(2));
        }
        if (readMonth(typed) instanceof Entry.Accepted) {
            return new Entry.Refused("A day is needed too. Write it like " + DAY_EXAMPLE + ".");
        }
        return new Entry.Refused("\u201c" + typed + "\u201d is not a day. Write it like " + DAY_EXAMPLE + ".");
    }

    static Entry readMonth(String typed) {
        String text = typed.toLowerCase(Locale.ENGLISH);
        Matcher iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            return month(typed, iso.group(1), number(iso.group(2)));
        }
        Matcher slash = SLASH_MONTH.matcher(text);
        if (slash.matches()) {
            return month(typed, slash.group(2), number(slash.group(1)));
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part(typed, part.group(1), number(part.group(2)), part.group(3));
        }
        Matcher yearPart = YEAR_PART.matcher(text);
        if (yearPart.matches()) {
            return part(typed, yearPart.group(2), number(yearPart.group(3)), yearPart.group(1));
        }
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches() && monthOf(named.group(1)) > 0) {
            String year = named.group(2) == null ? named.group(3) : named.group(2);
            return month(typed, year, monthOf(named.group(1)));
        }
        Matcher yearNamed = YEAR_NAMED.matcher(text);
        if (yearNamed.matches() && monthOf(yearNamed.group(2)) > 0) {
            return month(typed, yearNamed.group(1), monthOf(yearNamed.group(2)));
        }
        return ofFirstDay(typed);
    }

    /// A spreadsheet keeps a month as its first day.
    private static Entry ofFirstDay(String typed) {
        if (ISO_DAY.matcher(typed).lookingAt()
                || DAY_FIRST.matcher(typed.toLowerCase(Locale.ENGLISH)).matches()) {
            if (readDay(typed) instanceof Entry.Accepted(Value.Text(String day))) {
                LocalDate date = LocalDate.parse(day);
                return date.getDayOfMonth() == 1
                        ? new Entry.Accepted(Value.of(YearMonth.from(date)))
                        : new Entry.Refused(
                                "A month is needed here, not a day: write " + show(YearMonth.from(date)) + ".");
            }
        }
        return new Entry.Refused("\u201c" + typed + "\u201d is not a month. Write it like " + MONTH_EXAMPLE + ".");
    }

    /// The ISO date of a file as a person reads it; anything else as it stands.
    static String writeDay(String iso) {
        try {
            return show(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return iso;
        }
    }

    static String writeMonth(String iso) {
        try {
            return show(YearMonth.parse(iso));
        } catch (DateTimeException _) {
            return iso;
        }
    }

    static String show(LocalDate date) {
        return DAY.format(date);
    }

    static String show(YearMonth month) {
        return MONTH.format(month);
    }

    private static Entry part(String typed, String kind, int which, String year) {
        int months = kind.equals("q") ? 3 : 6;
        return which < 1 || which > MONTHS / months
                ? new Entry.Refused("\u201c" + typed + "\u201d is not a month. Write it like " + MONTH_EXAMPLE + ".")
                : month(typed, year, (which - 1) * months + 1);
    }

    private static Entry digits(String typed, Matcher digits, Notation.Days order) {
        int first = number(digits.group(1));
        int second = number(digits.group(3));
        boolean dayFirst = digits.group(2).equals(".") || first > MONTHS || order == Notation.Days.DAY_FIRST;
        boolean monthFirst = second > MONTHS || order == Notation.Days.MONTH_FIRST;
        if (!dayFirst && !monthFirst && first != second) {
            String year = digits.group(4);
            return new Entry.Refused("\u201c" + typed + "\u201d could be " + read(typed, year, second, first) + " or "
                    + read(typed, year, first, second) + ". Write it like " + DAY_EXAMPLE + ".");
        }
        return dayFirst
                ? day(typed, digits.group(4), second, digits.group(1))
                : day(typed, digits.group(4), first, digits.group(3));
    }

    private static String read(String typed, String year, int month, int day) {
        return day(typed, year, month, String.valueOf(day)) instanceof Entry.Accepted(Value value)
                ? writeDay(value.toString())
                : typed;
    }

    private static Entry day(String typed, String yearTyped, int month, String day) {
        String year = fourDigits(yearTyped);
        try {
            return within(
                    number(year), LocalDate.of(number(year), month, number(day)).toString());
        } catch (DateTimeException _) {
            return new Entry.Refused("There is no day \u201c" + typed + "\u201d in the calendar.");
        }
    }

    private static Entry month(String typed, String yearTyped, int month) {
        String year = fourDigits(yearTyped);
        try {
            return within(number(year), YearMonth.of(number(year), month).toString());
        } catch (DateTimeException _) {
            return new Entry.Refused("There is no month \u201c" + typed + "\u201d in the calendar.");
        }
    }

    private static Entry within(int year, String iso) {
        return !isYear(year)
                ? new Entry.Refused("The year must be between " + FIRST_YEAR + " and " + LAST_YEAR + ".")
                : new Entry.Accepted(Value.of(iso));
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /// 1 to 12 for a name of a month or three letters and more of its beginning, else 0.
    private static int monthOf(String word) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Two digits are of this century: deals are signed and delivered in it.
    private static String fourDigits(String year) {
        return year.length() == 2 ? "20" + year : year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
