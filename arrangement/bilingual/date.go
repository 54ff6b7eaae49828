package bilingual

import (
	"fmt"
	"strconv"

	"golang.org/x/text/language"
)

// months are the names of the months as they stand inside a sentence: in French, in lower case.
var months = [...]Text{
	{English: "January", French: "janvier"},
	{English: "February", French: "février"},
	{English: "March", French: "mars"},
	{English: "April", French: "avril"},
	{English: "May", French: "mai"},
	{English: "June", French: "juin"},
	{English: "July", French: "juillet"},
	{English: "August", French: "août"},
	{English: "September", French: "septembre"},
	{English: "October", French: "octobre"},
	{English: "November", French: "novembre"},
	{English: "December", French: "décembre"},
}

// named is the month from 1 to 12 by its name; ok is false for other numbers.
func named(tag language.Tag, month int) (name string, ok bool) {
	if month < 1 || month > len(months) {
		return "", false
	}
	return months[month-1].In(tag), true
}

// Year writes a year, whose digits are never grouped: "2004".
func Year(_ language.Tag, year int) string { return strconv.Itoa(year) }

// Month writes a month of a year: "May 2004", "mai 2004". A month that is not 1 to 12 is written in figures,
// "2004-13", so that no other month stands in its place.
func Month(tag language.Tag, year, month int) string {
	name, ok := named(tag, month)
	if !ok {
		return fmt.Sprintf("%04d-%02d", year, month)
	}
	return name + " " + Year(tag, year)
}

// Date writes a day: "July 1, 2008", "1er juillet 2008". Its spaces are ordinary ones. It does not ask whether the month
// has that many days; but a month that is not 1 to 12 or a day that is not 1 to 31 is written in figures, "2008-13-01",
// so that no other day stands in its place.
func Date(tag language.Tag, year, month, day int) string {
	name, ok := named(tag, month)
	switch {
	case !ok || day < 1 || day > 31:
		return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	case !isFrench(tag):
		return fmt.Sprintf("%s %d, %d", name, day, year)
	case day == 1:
		return fmt.Sprintf("1er %s %d", name, year)
	default:
		return fmt.Sprintf("%d %s %d", day, name, year)
	}
}

// Period writes the days from a first to a last, both included: "July 1, 2008 to March 31, 2009", "du 1er juillet 2008
// au 31 mars 2009". A period of one day is written as that day. The order of the two days is the caller's.
func Period(tag language.Tag, fromYear, fromMonth, fromDay, lastYear, lastMonth, lastDay int) string {
	from, last := Date(tag, fromYear, fromMonth, fromDay), Date(tag, lastYear, lastMonth, lastDay)
	switch {
	case from == last:
		return from
	case isFrench(tag):
		return "du " + from + " au " + last
	default:
		return from + " to " + last
	}
}

// Since writes the days from a first on, that day included, without end: "from July 1, 2008 on", "à compter du
// 1er juillet 2008".
func Since(tag language.Tag, year, month, day int) string {
	if isFrench(tag) {
		return "à compter du " + Date(tag, year, month, day)
	}
	return "from " + Date(tag, year, month, day) + " on"
}
