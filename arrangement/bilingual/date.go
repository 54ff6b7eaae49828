package bilingual

import (
	"fmt"
	"strconv"

	"golang.org/x/text/language"
)

var (
	englishMonths = [...]string{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	}
	frenchMonths = [...]string{
		"janvier", "février", "mars", "avril", "mai", "juin",
		"juillet", "août", "septembre", "octobre", "novembre", "décembre",
	}
)

func isFrench(tag language.Tag) bool { return Official(tag) == language.French }

// monthName is the name of a month from 1 to 12; another number stands for itself.
func monthName(tag language.Tag, month int) string {
	switch {
	case month < 1 || month > 12:
		return strconv.Itoa(month)
	case isFrench(tag):
		return frenchMonths[month-1]
	default:
		return englishMonths[month-1]
	}
}

// Year writes a year, which is never grouped: "2004".
func Year(_ language.Tag, year int) string { return strconv.Itoa(year) }

// Month writes a month of a year: "May 2004", "mai 2004". The month is 1 to 12.
func Month(tag language.Tag, year, month int) string {
	return monthName(tag, month) + " " + strconv.Itoa(year)
}

// Date writes a day: "July 1, 2008", "1er juillet 2008". The month is 1 to 12. It does not ask whether there is such a
// day.
func Date(tag language.Tag, year, month, day int) string {
	name := monthName(tag, month)
	switch {
	case !isFrench(tag):
		return fmt.Sprintf("%s %d, %d", name, day, year)
	case day == 1:
		return fmt.Sprintf("1er %s %d", name, year)
	default:
		return fmt.Sprintf("%d %s %d", day, name, year)
	}
}

// Period writes the days from a first to a last, both included: "July 1, 2008 to March 31, 2009", "du 1er juillet 2008
// au 31 mars 2009". A period of one day is written as that day.
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

// Since writes the days from a first on, without end: "from July 1, 2008 on", "à compter du 1er juillet 2008".
func Since(tag language.Tag, year, month, day int) string {
	if isFrench(tag) {
		return "à compter du " + Date(tag, year, month, day)
	}
	return "from " + Date(tag, year, month, day) + " on"
}
