package org.dealbench.presentation.shell;

import java.util.Map;

/// Where what a person has set, and where the window was, is kept between starts: texts by name.
///
/// Called off the UI thread. What cannot be read is not there, and what cannot be written is only lost for the next
/// start: neither is worth stopping anybody for.
public interface Settings {

    /// What is known of it without waiting, for a first look; it may be nothing, or not the newest.
    Map<String, String> glimpse();

    /// Everything that was kept.
    Map<String, String> all();

    /// Keeps these values; others stay as they are.
    void keep(Map<String, String> values);
}
