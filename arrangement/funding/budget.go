package funding

import (
	"cmp"
	"encoding/json"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Budget is what a mission plan costs, line by line and fiscal year by fiscal year. [BudgetOf] makes it for posts of which
// each has its own costs, [Model.Budget] for officers who all cost alike, and [Budget.Reforecast] makes it again from what was
// spent. The zero Budget is none.
//
// Its JSON form is an object without what is not stated, with the total beside the lines.
type Budget struct {
	// Posts are what it is made from: what the officers of each post cost, and when they are abroad.
	Posts []Post
	// AsOf is the first day that is still a forecast: what was needed before it stands in the lines as it was spent. It is
	// zero where everything is forecast.
	AsOf calendar.Date
	// Lines are the figures in the order of their fiscal years; in a year, what was spent first, then the posts in their
	// order, and for each the rates in the order of its model. A rate that counts nothing in a year has no line in it.
	Lines []Line
}

// BudgetOf is what the posts cost together. For each, the days of all its tours are counted together as [calendar.Levels] and
// divided into fiscal years; a tour is begun in the year of its first day. A percentage is taken of the year's other lines of
// the same post. Each line names its post, and what a post costs does not depend on the others: the lines of all are those that
// each has alone. The order of the tours does not matter.
//
// It is an error where there are no posts, where one of several has no ID or the ID of another one, where a model is faulty or
// in another currency, where a post has no tours, where one is none, is open-ended or reaches beyond the fiscal years of the
// calendar, where together they reach over more than 100 of these, and where an amount would have more than 60 digits. It takes
// O(n log n) for n tours.
func BudgetOf(posts ...Post) (Budget, error) {
	var made Budget
	for _, post := range posts {
		made.Posts = append(made.Posts, post.own())
	}
	if err := checkPosts(made.Posts); err != nil {
		return Budget{}, err
	}
	lines, err := made.forecast()
	if err != nil {
		return Budget{}, err
	}
	made.Lines = lines
	return made, nil
}

// Budget is what the tours cost, each of one officer for its days, where all officers cost alike: [BudgetOf] one post without an
// ID, with the same errors, at the keys of that post.
func (m Model) Budget(tours ...calendar.Period) (Budget, error) {
	only := Post{Model: m, Tours: tours}
	var faults fault.List
	faults.AddError("", only.Check())
	faults.AddError("", checkYears("tours", reach([]Post{only})))
	if err := faults.Err(); err != nil {
		return Budget{}, err
	}
	return BudgetOf(only)
}

// IsZero says whether it is no budget: nothing about it is stated.
func (b Budget) IsZero() bool { return b.Posts == nil && b.AsOf.IsZero() && b.Lines == nil }

// currency is the currency of the budget's posts; zero where none is stated.
func (b Budget) currency() Currency {
	for _, post := range b.Posts {
		if currency := post.Model.currency(); currency != "" {
			return currency
		}
	}
	return ""
}

func earlier(a, b calendar.Date) calendar.Date {
	if b.Before(a) {
		return b
	}
	return a
}

func later(a, b calendar.Date) calendar.Date {
	if b.After(a) {
		return b
	}
	return a
}

// mostYears keeps a few bytes, two tours at both ends of the calendar, from making millions of lines.
const mostYears = 100

// checkYears is the fault of days that lie in too many fiscal years.
func checkYears(at fault.Path, period calendar.Period) error {
	if calendar.FiscalYearOf(period.Last()).Year()-calendar.FiscalYearOf(period.From()).Year() < mostYears {
		return nil
	}
	return fault.Fault{Kind: fault.TooLarge, Path: at, Given: bilingual.Both(period.In), Accepted: wantYearsOfPlan}
}

// forecast is the lines of the days that are still a forecast. The plan was checked before.
func (b Budget) forecast() ([]Line, error) {
	lines := []Line{}
	for _, post := range b.Posts {
		more, err := post.lines(b.AsOf)
		if err != nil {
			return nil, err
		}
		lines = append(lines, more...)
	}
	byYear(lines)
	return lines, nil
}

// byYear puts the lines in the order of their years, and leaves them as they are within each.
func byYear(lines []Line) {
	slices.SortStableFunc(lines, func(a, b Line) int { return cmp.Compare(a.Year, b.Year) })
}

// lines are those of one fiscal year, in the order of the rates.
func (m Model) lines(year calendar.FiscalYear, days, begun int) ([]Line, error) {
	quantity := map[Per]int{PerOfficerYear: days, PerOfficerDay: days, PerOfficer: begun}
	var lines []Line
	var base []Money
	for _, rate := range m {
		if line := (Line{Year: year, Rate: rate, Quantity: quantity[rate.Per]}); line.Quantity > 0 {
			amount, err := line.working()
			if err != nil {
				return nil, err
			}
			line.Amount = amount
			lines, base = append(lines, line), append(base, amount)
		}
	}
	of, err := Sum(base...)
	if err != nil || len(base) == 0 {
		return nil, err
	}
	var inOrder []Line
	for _, rate := range m {
		if rate.Per == PerCent {
			line := Line{Year: year, Rate: rate, Of: of}
			if line.Amount, err = line.working(); err != nil {
				return nil, err
			}
			inOrder = append(inOrder, line)
		} else if quantity[rate.Per] > 0 {
			inOrder, lines = append(inOrder, lines[0]), lines[1:]
		}
	}
	return inOrder, nil
}

// Total is the sum of the lines; not stated where there are none. It has the errors of [Money.Plus].
func (b Budget) Total() (Money, error) { return total(b.Lines) }

// InYear is the sum of the lines of a fiscal year; not stated where it has none. It has the errors of [Money.Plus].
func (b Budget) InYear(year calendar.FiscalYear) (Money, error) {
	return total(slices.DeleteFunc(slices.Clone(b.Lines), func(line Line) bool { return line.Year != year }))
}

// InPost is the sum of the lines of a post, by its ID; not stated where it has none. What was spent without naming a post is in
// the one without an ID. It has the errors of [Money.Plus].
func (b Budget) InPost(id string) (Money, error) {
	return total(slices.DeleteFunc(slices.Clone(b.Lines), func(line Line) bool { return line.Post != id }))
}

// Check lists what is wrong with the budget, each at the key of its JSON form: no posts or what [BudgetOf] refuses of them, a
// faulty line, a line of what was spent in a budget that was not forecast again or for a post that it does not have, and lines
// that are not what the models make of the tours.
func (b Budget) Check() error {
	var faults fault.List
	faults.AddError("", checkPosts(b.Posts))
	for i, line := range b.Lines {
		faults.AddError(fault.Path("lines").Index(i), line.Check())
	}
	if len(faults) == 0 {
		faults.AddError("", b.checkLines())
	}
	return faults.Err()
}

// checkLines is the fault of the first line that is not what the models make of the tours.
func (b Budget) checkLines() error {
	expected, err := b.forecast()
	if err != nil {
		return err
	}
	var currency Currency
	var faults fault.List
	for i, line := range b.Lines {
		at := fault.Path("lines").Index(i)
		if i > 0 && line.Year < b.Lines[i-1].Year {
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at.Key("year"), Given: bilingual.Both(line.Year.In), Accepted: wantOrder})
		}
		currency = checkCurrency(&faults, at.Key("amount"), line.Amount, currency)
		switch {
		case line.Rate.Per == AsSpent: // where all is forecast, no year is before the day
			b.checkPost(&faults, at.Key("post"), line.Post)
			if line.Year > calendar.FiscalYearOf(b.AsOf.AddDays(-1)) {
				faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: bilingual.Both(line.In), Accepted: wantBefore})
			}
		case len(expected) == 0:
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: bilingual.Both(line.In), Accepted: wantNoLine})
		default:
			if !line.same(expected[0]) {
				faults.Add(fault.Fault{
					Kind: fault.Conflict, Path: at, Given: bilingual.Both(line.In), Accepted: bilingual.Both(expected[0].In),
				})
			}
			expected = expected[1:]
		}
	}
	if len(expected) > 0 {
		faults.Add(fault.Absent("lines", bilingual.Both(expected[0].In)))
	}
	return faults.Err()
}

// checkPost complains of a post that is named and is not one of the budget's.
func (b Budget) checkPost(faults *fault.List, at fault.Path, id string) {
	if id != "" && !slices.ContainsFunc(b.Posts, func(post Post) bool { return post.ID == id }) {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: fault.Given(id), Accepted: wantItsPost})
	}
}

var (
	wantTours  = bilingual.Text{English: "the days of the tours", French: "les jours des périodes d'affectation"}
	wantOrder  = bilingual.Text{English: "lines in the order of their fiscal years", French: "les lignes dans l'ordre des exercices"}
	wantBefore = bilingual.Text{
		English: "what was spent before the day of the forecast", French: "ce qui a été dépensé avant le jour de la prévision",
	}
	wantYearsOfPlan = bilingual.Text{English: "days in at most 100 fiscal years", French: "des jours dans au plus 100 exercices"}
	wantNoLine      = bilingual.Text{English: "no line more", French: "aucune autre ligne"}
	wantSum         = bilingual.Text{English: "the sum of the lines, %s", French: "la somme des lignes, soit %s"}
)

type budgetJSON struct {
	Posts []Post        `json:"posts,omitzero"`
	AsOf  calendar.Date `json:"as_of,omitzero"`
	Lines []Line        `json:"lines,omitzero"`
	Total Money         `json:"total,omitzero"`
}

// MarshalJSON writes the budget as an object without what is not stated, with its total; the zero Budget as an empty one.
// Lines that have no total are an error, and so is what could not be read again.
func (b Budget) MarshalJSON() ([]byte, error) {
	sum, err := writtenTotal(b.Lines)
	if err != nil {
		return nil, err
	}
	return json.Marshal(budgetJSON{Posts: b.Posts, AsOf: b.AsOf, Lines: b.Lines, Total: sum})
}

// UnmarshalJSON reads what [Budget.MarshalJSON] writes. Lines that have no total are refused, and a total that is not their sum,
// and so are lines that are not what the models make of the tours. All faults are reported together, and leave the Budget as it was. What the
// budget lacks is for [Budget.Check] to say.
func (b *Budget) UnmarshalJSON(data []byte) error {
	var read Budget
	err := fault.Decode(data, func(o *fault.Object) {
		var sum Money
		fault.Items(o, "posts", &read.Posts)
		o.Optional("as_of", &read.AsOf)
		if readTotal(o, &sum, &read.Lines) && checkPosts(read.Posts) == nil {
			o.Check("", read.checkLines())
		}
	})
	if err != nil {
		return err
	}
	*b = read
	return nil
}

// readTotal reads lines and their total, and says whether there are lines that have one.
func readTotal(o *fault.Object, sum *Money, lines *[]Line) bool {
	complete := fault.Items(o, "lines", lines)
	unsummed := checkSum(*lines)
	if complete {
		o.Check("", unsummed)
	}
	if o.Optional("total", sum) && unsummed == nil && (complete || !o.Has("lines")) {
		o.Check("total", checkTotal(*sum, *lines))
	}
	return complete && unsummed == nil
}

// writtenTotal is the total that is written beside the lines, with the places of what keeps them from having one.
func writtenTotal(lines []Line) (Money, error) {
	if err := checkSum(lines); err != nil {
		return Money{}, err
	}
	sum, err := total(lines)
	if err != nil {
		var faults fault.List
		faults.AddError("total", err)
		return Money{}, faults.Err()
	}
	return sum, nil
}

// checkTotal is the fault of a total that is not the sum of the lines.
func checkTotal(given Money, lines []Line) error {
	sum, err := total(lines)
	if err != nil {
		return err
	}
	if sum.Equal(given) {
		return nil
	}
	return fault.Fault{Kind: fault.Conflict, Given: bilingual.Both(given.In), Accepted: say(wantSum, bilingual.Both(sum.In))}
}

// restsOn is what a figure rests on that is summed from others: what they all rest on, or that each says its own.
func restsOn(bases []policy.Citation) policy.Citation {
	distinct := slices.CompactFunc(bases, func(a, b policy.Citation) bool { return a == b })
	if len(distinct) == 1 {
		return distinct[0]
	}
	return policy.Assume(summed)
}

var summed = bilingual.Text{
	English: "summed from lines that each say what they rest on", French: "somme de lignes dont chacune dit sur quoi elle repose",
}
