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
/// another, so it is asked back. A quarter or half stands for its first month, which the field then shows.
final class CalendarText {

    static final String DAY_EXAMPLE = "31 Dec 2028 or 2028-12-31";
    static final String MONTH_EXAMPLE = "Mar 2027, 2027-03 or Q1 2027";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
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

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]*([a-z]{3,9})[\\s.,-]*(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})[\\s.]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern SLASH_MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("([a-z]{3,9})[\\s.,/-]*(\\d{4})");
    private static final Pattern YEAR_NAMED = Pattern.compile("(\\d{4})[\\s,/-]*([a-z]{3,9})");
    private static final Pattern PART = Pattern.compile("([qh])\\s*(\\d)[\\s,/-]*(\\d{4})");
    private static final Pattern YEAR_PART = Pattern.compile("(\\d{4})[\\s,/-]*([qh])\\s*(\\d)");

    private CalendarText() {}

    static Entry readDay(String typed) {
        String text = typed.toLowerCase(Locale.ENGLISH);
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
            return month(typed, named.group(2), monthOf(named.group(1)));
        }
        Matcher yearNamed = YEAR_NAMED.matcher(text);
        if (yearNamed.matches() && monthOf(yearNamed.group(2)) > 0) {
            return month(typed, yearNamed.group(1), monthOf(yearNamed.group(2)));
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
        return which < 1 || which > 12 / months
                ? new Entry.Refused("\u201c" + typed + "\u201d is not a month. Write it like " + MONTH_EXAMPLE + ".")
                : month(typed, year, (which - 1) * months + 1);
    }

    private static Entry day(String typed, String year, int month, String day) {
        try {
            return within(
                    number(year), LocalDate.of(number(year), month, number(day)).toString());
        } catch (DateTimeException _) {
            return new Entry.Refused("There is no day \u201c" + typed + "\u201d in the calendar.");
        }
    }

    private static Entry month(String typed, String year, int month) {
        try {
            return within(number(year), YearMonth.of(number(year), month).toString());
        } catch (DateTimeException _) {
            return new Entry.Refused("There is no month \u201c" + typed + "\u201d in the calendar.");
        }
    }

    private static Entry within(int year, String iso) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? new Entry.Refused("The year must be between " + FIRST_YEAR + " and " + LAST_YEAR + ".")
                : new Entry.Accepted(Value.of(iso));
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

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
