package funding

import (
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Line is one figure of a [Budget] or of a [Statement] with all that it follows from. The amount is the rate for the
// quantity, rounded to the smallest unit of the currency, a half away from zero; this is the only place where a budget
// rounds, and totals are the sums of lines. The zero Line is none.
//
// Its JSON form is an object without what is not stated.
type Line struct {
	// Year is the fiscal year in which the money is needed.
	Year calendar.FiscalYear `json:"year,omitzero"`
	// Post is the ID of the [Post] that the money is for; empty in a statement, and where a plan has only one.
	Post string `json:"post,omitzero"`
	// Officer is the officer's number in a statement; 0 in a budget.
	Officer int `json:"officer,omitzero"`
	// Days are the officer's days in a statement, all in the fiscal year; zero in a budget.
	Days calendar.Period `json:"days,omitzero"`
	// Rate is what was counted, at what rate, and what that rests on.
	Rate Rate `json:"rate,omitzero"`
	// Quantity is how many were counted: officer-days for [PerOfficerYear] and [PerOfficerDay], officers for [PerOfficer]; 0
	// for the others.
	Quantity int `json:"quantity,omitzero"`
	// Of is what a percentage was taken of; zero for the others.
	Of Money `json:"of,omitzero"`
	// Amount is what the line comes to.
	Amount Money `json:"amount,omitzero"`
}

// working is the amount as it follows from the rest of the line. It is an error where the rest is not stated, and where it
// would be too long.
func (l Line) working() (Money, error) {
	times, by, of := decimal.NewFromInt(int64(l.Quantity)), l.Rate.divisor(), l.Rate.Amount
	switch l.Rate.Per {
	case PerOfficerYear:
		if l.Year.IsZero() {
			return Money{}, fault.Absent("year", wantYear)
		}
		by = by.Mul(decimal.NewFromInt(int64(l.Year.Period().Len())))
	case PerCent:
		times, by, of = l.Rate.Percent.Number(), decimal.NewFromInt(100), l.Of
	case AsSpent:
		return l.Rate.Amount, nil
	}
	if of.IsZero() {
		return Money{}, fault.Absent("", wantMoney)
	}
	return of.ratioHalfAwayFromZero(times, by)
}

// In is the line with its working in the language of the tag: "travel: 7,300 officer-days × $52,260 ÷ 365 days =
// $1,045,200".
func (l Line) In(tag language.Tag) string {
	text := l.Rate.Kind.Title().In(tag)
	if l.Officer != 0 {
		text = wordOfficer.In(tag) + bilingual.Whole(tag, l.Officer) + ", " + l.Days.In(tag)
	}
	if l.Post != "" {
		text = wordPost.In(tag) + l.Post + ", " + text
	}
	text += bilingual.Colon(tag)
	noun, counted := counts[l.Rate.Per]
	switch {
	case l.Rate.Per == PerCent:
		text += percentIn(tag, l.Rate.Percent) + wordOf.In(tag) + orNotStated(tag, l.Of)
	case !counted:
		return text + wordSpent.In(tag) + orNotStated(tag, l.Amount)
	case l.Rate.Per == PerOfficerYear:
		days := bilingual.Count(tag, l.Year.Period().Len(), nounDays)
		if l.Rate.For > 1 {
			days = "(" + bilingual.Count(tag, l.Rate.For, noun) + " × " + days + ")"
		}
		text += bilingual.Count(tag, l.Quantity, officerDays) + " × " + orNotStated(tag, l.Rate.Amount) + " ÷ " + days
	default:
		text += bilingual.Count(tag, l.Quantity, noun) + " × " + orNotStated(tag, l.Rate.Amount)
		if l.Rate.For > 1 {
			text += " ÷ " + bilingual.Count(tag, l.Rate.For, noun)
		}
	}
	return text + " = " + orNotStated(tag, l.Amount)
}

// String is the line in English.
func (l Line) String() string { return l.In(language.English) }

var (
	wordPost    = bilingual.Text{English: "post ", French: "fonction "}
	wordOfficer = bilingual.Text{English: "officer ", French: "personne n\u00b0\u00a0"}
	wordOf      = bilingual.Text{English: " of ", French: " de "}
	wordSpent   = bilingual.Text{English: "spent, ", French: "dépense réelle, "}
	nounDays    = bilingual.Noun{
		One: bilingual.Text{English: "day", French: "jour"}, Other: bilingual.Text{English: "days", French: "jours"},
	}
	wantQuantity = bilingual.Text{English: "a number that is not negative", French: "un nombre non négatif"}
	wantDays     = bilingual.Text{
		English: "as many days as were counted, all in the fiscal year",
		French:  "autant de jours que le nombre compté, tous dans l'exercice",
	}
)

// Check lists what is wrong with the line, each at the key of its JSON form: no fiscal year, a faulty rate, a quantity or an
// officer's number that is negative, days that are not the quantity or lie outside the fiscal year, no amount, and an amount
// that does not follow from the rest.
func (l Line) Check() error {
	var faults fault.List
	if l.Year.IsZero() {
		faults.Add(fault.Absent("year", wantYear))
	}
	if l.Officer < 0 {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "officer", Given: whole(l.Officer), Accepted: wantQuantity})
	}
	if !l.Days.IsZero() && (l.Days.Len() != l.Quantity || !l.Year.Period().Covers(l.Days)) {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "days", Given: bilingual.Both(l.Days.In), Accepted: wantDays})
	}
	faults.AddError("rate", l.Rate.Check())
	if l.Quantity < 0 {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "quantity", Given: whole(l.Quantity), Accepted: wantQuantity})
	}
	if l.Amount.IsZero() {
		faults.Add(fault.Absent("amount", wantMoney))
	}
	faults.AddError("", l.checkAmount())
	return faults.Err()
}

// checkAmount is the fault of an amount that is not what the rest of the line comes to. Where the rest is not stated, nothing
// is at odds with it.
func (l Line) checkAmount() error {
	working, err := l.working()
	if err != nil || l.Amount.IsZero() || l.Rate.Per == "" || working.Equal(l.Amount) {
		return nil
	}
	return fault.Fault{
		Kind: fault.Conflict, Path: "amount", Given: fault.Given(l.Amount.String()), Accepted: fault.Given(working.String()),
	}
}

// same says whether the two lines say the same.
func (l Line) same(other Line) bool {
	return l.Year == other.Year && l.Post == other.Post && l.Officer == other.Officer && l.Days == other.Days && l.Rate.same(other.Rate) &&
		l.Quantity == other.Quantity && l.Of.Equal(other.Of) && l.Amount.Equal(other.Amount)
}

// UnmarshalJSON reads a line as encoding/json writes it. An amount that does not follow from the rest of the line is refused.
// All faults are reported together, and leave the Line as it was. What the line lacks is for [Line.Check] to say.
func (l *Line) UnmarshalJSON(data []byte) error {
	var read Line
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("year", &read.Year)
		o.Optional("post", &read.Post)
		o.Optional("officer", &read.Officer)
		o.Optional("days", &read.Days)
		o.Optional("rate", &read.Rate)
		o.Optional("quantity", &read.Quantity)
		o.Optional("of", &read.Of)
		o.Optional("amount", &read.Amount)
		o.Check("", read.checkAmount())
	})
	if err != nil {
		return err
	}
	*l = read
	return nil
}

// checkSum is what keeps lines from having a sum: amounts that are not stated, or in several currencies.
func checkSum(lines []Line) error {
	var faults fault.List
	var currency Currency
	for i, line := range lines {
		at := fault.Path("lines").Index(i).Key("amount")
		if line.Amount.IsZero() {
			faults.Add(fault.Absent(at, wantMoney))
		}
		currency = checkCurrency(&faults, at, line.Amount, currency)
	}
	return faults.Err()
}

// total is the sum of the lines; not stated where there are none.
func total(lines []Line) (Money, error) {
	amounts := make([]Money, len(lines))
	for i, line := range lines {
		amounts[i] = line.Amount
	}
	return Sum(amounts...)
}
