package funding

import (
	"encoding/json"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Year is what was planned for a program and what was spent on it in one fiscal year. The zero Year is none.
//
// Its JSON form is an object; that of the zero Year is an empty one.
type Year struct {
	// Year is the fiscal year.
	Year calendar.FiscalYear
	// Authorities is what was made available, by Parliament or in an envelope; zero where that is not stated.
	Authorities Money
	// Planned is the spending that was planned before the year; zero where that is not stated.
	Planned Money
	// Actual is the spending in the accounts after the year; zero where that is not stated.
	Actual Money
	// PlannedPositions is the full-time equivalents planned, in [policy.Persons]; zero where that is not stated.
	PlannedPositions policy.Measure
	// ActualPositions is the full-time equivalents that were filled, in [policy.Persons]; zero where that is not stated.
	ActualPositions policy.Measure
	// Reason is the reason that was given for a variance; zero where none is stated.
	Reason bilingual.Text
	// Basis is what all of this rests on.
	Basis policy.Citation
}

// IsZero says whether it is no year: nothing about it is stated.
func (y Year) IsZero() bool {
	return y.Year == 0 && y.Authorities.IsZero() && y.Planned.IsZero() && y.Actual.IsZero() &&
		y.PlannedPositions.IsZero() && y.ActualPositions.IsZero() && y.Reason.IsZero() && y.Basis.IsZero()
}

// Variance is actual spending less planned, negative where less was spent than planned, and whether it is known. It is
// not where one of the two is not stated, or where their currencies differ.
func (y Year) Variance() (Money, bool) {
	variance, err := y.Actual.Minus(y.Planned)
	return variance, err == nil
}

// PositionsVariance is the full-time equivalents filled less those planned, and whether it is known.
func (y Year) PositionsVariance() (policy.Measure, bool) {
	planned, actual := y.PlannedPositions, y.ActualPositions
	if planned.Unit() != policy.Persons || actual.Unit() != policy.Persons {
		return policy.Measure{}, false
	}
	variance, err := policy.Measured(actual.Number().Sub(planned.Number()), policy.Persons)
	return variance, err == nil
}

// ShareSpentHalfAwayFromZero is the share of the planned spending that was spent, in percent, and whether it is known. It
// is rounded to a number of decimal places, from 0 to 20, and a half is rounded away from zero: 72.65 with one place is
// 72.7. It is not known where one of the two is not stated, where their currencies differ, and where the plan is 0 or
// less.
func (y Year) ShareSpentHalfAwayFromZero(places int32) (decimal.Decimal, bool) {
	return shareHalfAwayFromZero(y.Actual, y.Planned, places)
}

// mostPlaces keeps a share from being computed to a million places.
const mostPlaces = 20

func shareHalfAwayFromZero(part, whole Money, places int32) (decimal.Decimal, bool) {
	if part.together(whole) != nil || !whole.Amount().IsPositive() {
		return decimal.Decimal{}, false
	}
	return part.Amount().Shift(2).DivRound(whole.Amount(), min(max(places, 0), mostPlaces)), true
}

// In is the year on one line in the language of the tag: what was planned, what was spent, and the variance with the
// share of the plan, as far as they are known: "2016-2017: planned $31,969,501, actual $23,200,117, variance -$8,769,384
// (72.6% of the plan)". The share has one decimal place, a half rounded away from zero.
func (y Year) In(tag language.Tag) string {
	text := y.Year.In(tag) + wordPlanned.In(tag) + orNotStated(tag, y.Planned) + wordActual.In(tag) + orNotStated(tag, y.Actual)
	if variance, known := y.Variance(); known {
		text += wordVariance.In(tag) + variance.In(tag)
	}
	if share, known := y.ShareSpentHalfAwayFromZero(1); known {
		text += " (" + bilingual.Percent(tag, share) + wordOfPlan.In(tag) + ")"
	}
	return text
}

// String is the year in English.
func (y Year) String() string { return y.In(language.English) }

var (
	wordPlanned  = bilingual.Text{English: ": planned ", French: "\u00a0: dépenses prévues, "}
	wordActual   = bilingual.Text{English: ", actual ", French: "\u00a0; dépenses réelles, "}
	wordVariance = bilingual.Text{English: ", variance ", French: "\u00a0; écart, "}
	wordOfPlan   = bilingual.Text{English: " of the plan", French: " des dépenses prévues"}
)

func orNotStated(tag language.Tag, amount Money) string {
	if amount.IsZero() {
		return notStated.In(tag)
	}
	return amount.In(tag)
}

// Check lists what is wrong with the year, each at the key of its JSON form: no fiscal year, amounts in several
// currencies, a number of positions that is not one of persons or is negative, a reason in one language only, a faulty
// basis. What else is not stated is no fault.
func (y Year) Check() error {
	var faults fault.List
	if y.Year.IsZero() {
		faults.Add(fault.Absent("year", wantYear))
	}
	var currency Currency
	for _, part := range []struct {
		at     fault.Path
		amount Money
	}{{"authorities", y.Authorities}, {"planned", y.Planned}, {"actual", y.Actual}} {
		currency = checkCurrency(&faults, part.at, part.amount, currency)
	}
	checkPersons(&faults, "planned_positions", y.PlannedPositions)
	checkPersons(&faults, "actual_positions", y.ActualPositions)
	faults.AddText("reason", y.Reason)
	policy.CheckBasis(&faults, "basis", y.Basis)
	return faults.Err()
}

// currency is the currency of the year's amounts; zero where none is stated.
func (y Year) currency() Currency {
	for _, amount := range []Money{y.Authorities, y.Planned, y.Actual} {
		if !amount.IsZero() {
			return amount.Currency()
		}
	}
	return ""
}

// checkPersons adds a fault for a number that is stated and is not one of persons, or is negative.
func checkPersons(faults *fault.List, at fault.Path, number policy.Measure) {
	if !number.IsZero() && (number.Unit() != policy.Persons || number.Number().IsNegative()) {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at, Given: bilingual.Both(number.In), Accepted: wantPersons})
	}
}

type yearJSON struct {
	Year             calendar.FiscalYear `json:"year,omitzero"`
	Authorities      Money               `json:"authorities,omitzero"`
	Planned          Money               `json:"planned,omitzero"`
	Actual           Money               `json:"actual,omitzero"`
	PlannedPositions policy.Measure      `json:"planned_positions,omitzero"`
	ActualPositions  policy.Measure      `json:"actual_positions,omitzero"`
	Reason           bilingual.Text      `json:"reason,omitzero"`
	Basis            policy.Citation     `json:"basis,omitzero"`
}

// MarshalJSON writes the year as an object without what is not stated; the zero Year as an empty one. A measure that is
// not [policy.Measure.Valid] is an error, and so is a reason in one language only: it could not be read again.
func (y Year) MarshalJSON() ([]byte, error) { return json.Marshal(yearJSON(y)) }

// UnmarshalJSON reads what [Year.MarshalJSON] writes. All faults are reported together, and leave the Year as it was. What
// the year lacks is for [Year.Check] to say.
func (y *Year) UnmarshalJSON(data []byte) error {
	var read Year
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("year", &read.Year)
		o.Optional("authorities", &read.Authorities)
		o.Optional("planned", &read.Planned)
		o.Optional("actual", &read.Actual)
		o.Optional("planned_positions", &read.PlannedPositions)
		o.Optional("actual_positions", &read.ActualPositions)
		o.Optional("reason", &read.Reason)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*y = read
	return nil
}
