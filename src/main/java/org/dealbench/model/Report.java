package org.dealbench.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The faults found so far, each once, in the order in which they were found.
///
/// What a file holds in a form that could not be read has a stand-in in the workbook and a fault of its own already:
/// nothing is reported about it, nor about what follows from it.
final class Report {

    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<String> unread;

    Report(Set<String> unread) {
        this.unread = unread;
    }

    /// A report on the same stand-ins, without the faults.
    Report fresh() {
        return new Report(unread);
    }

    void add(String address, String message) {
        if (!isUnread(address)) {
            faults.add(new Fault(address, message));
        }
    }

    /// A fault that follows from several places: none if one of them could not be read.
    void add(String address, String message, String... from) {
        for (String place : from) {
            if (isDoubtful(place)) {
                return;
            }
        }
        add(address, message);
    }

    /// Whether that place or something around it could not be read.
    boolean isUnread(String address) {
        if (unread.isEmpty()) {
            return false;
        }
        for (int end = address.length(); end > 0; end = address.lastIndexOf('/', end - 1)) {
            if (unread.contains(address.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /// Whether that place, something around it or something in it could not be read.
    boolean isDoubtful(String address) {
        String inside = address + "/";
        return isUnread(address) || unread.stream().anyMatch(place -> place.startsWith(inside));
    }

    /// Whether what the elements of a list are called by, such as their `id`, could not be read for all of them.
    boolean lacks(String list, String field) {
        if (unread.isEmpty()) {
            return false;
        }
        Pattern whole = Pattern.compile(Pattern.quote(list) + "(/\\d+(/" + field + ")?)?");
        return unread.stream().anyMatch(place -> whole.matcher(place).matches());
    }

    boolean has(Fault fault) {
        return faults.contains(fault);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
