/// Formulas as text, for people who know a spreadsheet: [org.dealbench.engine.formula.FormulaText] prints every
/// formula of the calculation graph, [org.dealbench.engine.formula.FormulaParser] reads it back as the same formula.
///
/// ```
/// revenue.total / capacity.itMw                            lines, by name
/// lines/margin * 2                                         a line of one's own, by id
/// chips.itMw/{chip}                                        a line of each chip, where a chip is at hand
/// deal:operation.utilisation   chip:watts                  an input of the element at hand
/// chip[trainium3]:watts        deal[aws-openai]:refresh    an input of one element
/// revenue.total[deals/aws-openai]                          a formula read at one element of the workbook
/// capacity.facilityMw/{phase}[phases/abilene]              at one of the deal at hand
/// chip.price[reference chip]                               at the one element that a relation leads to
/// 12    0.35    35%    1e6[W/MW]    12[months/year]        numbers, with a unit where they convert
/// never   -never   none   month   lastDay   hours          a day that never comes; no number; the calendar's columns
/// + - * / ^    < <= > >= = <>    ( )                       as usual, left to right; yes is 1 and no is 0
/// sum(x over phases of deal)    min max product            over the elements of a relation
/// sum(a, b)   min(a, b)   max(a, b)   average(x)           of several; of this month's and the last one's level
/// if(c, a, b)   and(a, b)   or(a, b)   not(a)
/// if(has(deal:economics), a, b)                            whether an optional input is there
/// if(any(tranches of deal), a, b)                          whether there are such elements
/// switch(deal:revenueBasis, COMMITMENT: a, CONSUMPTION: b) the formula that belongs to a word
/// previous(x)   ago(x, 12)   ago(x, 12, 1)                 months before, 0 or what is given before the calendar
/// cumulative(x)   highest(x)   lowest(x)   compounded(x)   the sum, maximum, minimum, product of all months so far
/// total(x)   peak(x)   trough(x)   last(x)                 one number out of all months
/// balance(in, out)   floor(x)   ceiling(x)
/// before(x, y)   settling(x, y)                            what loops of the program's own lines need
/// S_CURVE(x, 10)   PAYBACK(x)                              a named function
/// each(x over R)   table(phase:ramp.fractions)   entry(mix row, chip)     among the arguments of a named function
/// ```
///
/// A formula is evaluated in the order in which it stands: nothing is ever re-associated, so that what is printed,
/// read and evaluated again gives the same bits.
@NullMarked
package org.dealbench.engine.formula;

import org.jspecify.annotations.NullMarked;
