package evaluation

import (
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Spending is the forecast of one fiscal year held against what was spent, with its working. [AgainstPlan] makes it. The
// zero Spending is none.
//
// Its JSON form is an object; that of the zero Spending is an empty one.
type Spending struct {
	// Year is the fiscal year.
	Year calendar.FiscalYear
	// Planned is what was planned; zero where that is not stated.
	Planned funding.Money
	// Actual is what was spent; zero where that is not stated.
	Actual funding.Money
	// Variance is actual less planned, negative where less was spent than planned; zero where it is not known.
	Variance funding.Money
	// Share is the share of the plan that was spent, in [policy.Percent] with one decimal place, a half rounded away from
	// zero; zero where it is not known.
	Share policy.Measure
	// Positions is the full-time equivalents filled less those planned, in [policy.Persons]; zero where it is not known.
	Positions policy.Measure
	// Reason is the reason that was given; zero where none is stated.
	Reason bilingual.Text
	// Steps are the steps of the working, in their order.
	Steps []bilingual.Text
	// Basis is what the figures rest on.
	Basis policy.Citation
}

var (
	stepVariance  = bilingual.Text{English: "Variance: %s spent, less %s planned, is %s", French: "Écart\u00a0: %s de dépenses réelles, moins %s de dépenses prévues, soit %s"}
	stepShare     = bilingual.Text{English: "Share spent: %s of the plan, a half rounded away from zero", French: "Part dépensée\u00a0: %s des dépenses prévues, la demie arrondie en s'éloignant de zéro"}
	stepNoPlan    = bilingual.Text{English: "Planned spending is not stated: there is nothing to hold the year against", French: "Les dépenses prévues ne sont pas indiquées\u00a0: rien à quoi comparer l'exercice"}
	stepNoActual  = bilingual.Text{English: "Actual spending is not stated: there is nothing to hold against the plan of %s", French: "Les dépenses réelles ne sont pas indiquées\u00a0: rien à comparer aux %s prévus"}
	stepNotTwo    = bilingual.Text{English: "Planned and actual spending cannot be compared: %s and %s", French: "Les dépenses prévues et réelles ne se comparent pas\u00a0: %s et %s"}
	stepNoShare   = bilingual.Text{English: "Share spent: there is none of a plan of %s", French: "Part dépensée\u00a0: il n'y en a pas pour un plan de %s"}
	stepPositions = bilingual.Text{English: "Positions: %s full-time equivalents filled, less %s planned, is %s", French: "Postes\u00a0: %s équivalents temps plein pourvus, moins %s prévus, soit %s"}
	stepReason    = bilingual.Text{English: "Reason given: %s", French: "Raison donnée\u00a0: %s"}
	stepNoReason  = bilingual.Text{English: "No reason for the variance is stated", French: "Aucune raison de l'écart n'est indiquée"}
)

// AgainstPlan holds the forecast against the accounts, year by year, in the order of the series. What is not stated is not
// computed, and the steps say so.
func AgainstPlan(series funding.Series) []Spending {
	years := make([]Spending, 0, len(series.Years))
	for _, year := range series.Years {
		years = append(years, againstPlan(year))
	}
	return years
}

func againstPlan(year funding.Year) Spending {
	s := Spending{Year: year.Year, Planned: year.Planned, Actual: year.Actual, Reason: year.Reason, Basis: year.Basis}
	step := func(form bilingual.Text, parts ...bilingual.Text) { s.Steps = append(s.Steps, say(form, parts...)) }
	planned, actual := bilingual.Both(year.Planned.In), bilingual.Both(year.Actual.In)
	variance, known := year.Variance()
	switch {
	case year.Planned.IsZero():
		step(stepNoPlan)
	case year.Actual.IsZero():
		step(stepNoActual, planned)
	case !known:
		step(stepNotTwo, planned, actual)
	default:
		s.Variance = variance
		step(stepVariance, actual, planned, bilingual.Both(variance.In))
		s.Share = share(year)
		if s.Share.IsZero() {
			step(stepNoShare, planned)
		} else {
			step(stepShare, bilingual.Both(s.Share.In))
		}
	}
	if positions, known := year.PositionsVariance(); known {
		s.Positions = positions
		step(stepPositions, plain(year.ActualPositions), plain(year.PlannedPositions), plain(positions))
	}
	switch {
	case !s.Reason.IsZero():
		step(stepReason, s.Reason)
	case known && !variance.Amount().IsZero():
		step(stepNoReason)
	}
	return s
}

// share is the share spent as a measure; not stated where there is none, or it is more than a measure holds.
func share(year funding.Year) policy.Measure {
	number, known := year.ShareSpentHalfAwayFromZero(1)
	if !known {
		return policy.Measure{}
	}
	measure, err := policy.Measured(number, policy.Percent)
	if err != nil {
		return policy.Measure{}
	}
	return measure
}

// plain is the number of a measure without its unit.
func plain(measure policy.Measure) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string { return bilingual.Decimal(tag, measure.Number()) })
}

// IsZero says whether it is none: nothing about it is stated.
func (s Spending) IsZero() bool {
	return s.Year == 0 && s.Planned.IsZero() && s.Actual.IsZero() && s.Variance.IsZero() && s.Share.IsZero() &&
		s.Positions.IsZero() && s.Reason.IsZero() && s.Steps == nil && s.Basis.IsZero()
}

// In is the year with its working in the language of the tag, a step on each line.
func (s Spending) In(tag language.Tag) string {
	return lines(tag, say(fiscalYear, bilingual.Both(s.Year.In)).In(tag), s.Steps)
}

// String is the year with its working in English.
func (s Spending) String() string { return s.In(language.English) }

type spendingJSON struct {
	Year      calendar.FiscalYear `json:"year,omitzero"`
	Planned   funding.Money       `json:"planned,omitzero"`
	Actual    funding.Money       `json:"actual,omitzero"`
	Variance  funding.Money       `json:"variance,omitzero"`
	Share     policy.Measure      `json:"share,omitzero"`
	Positions policy.Measure      `json:"positions,omitzero"`
	Reason    bilingual.Text      `json:"reason,omitzero"`
	Steps     []bilingual.Text    `json:"steps,omitzero"`
	Basis     policy.Citation     `json:"basis,omitzero"`
}

// MarshalJSON writes the year as an object without what is not stated; the zero Spending as an empty one. A text in one
// language only is an error: it could not be read again.
func (s Spending) MarshalJSON() ([]byte, error) { return json.Marshal(spendingJSON(s)) }

// UnmarshalJSON reads what [Spending.MarshalJSON] writes. All faults are reported together, and leave the Spending as it
// was.
func (s *Spending) UnmarshalJSON(data []byte) error {
	var read Spending
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("year", &read.Year)
		o.Optional("planned", &read.Planned)
		o.Optional("actual", &read.Actual)
		o.Optional("variance", &read.Variance)
		o.Optional("share", &read.Share)
		o.Optional("positions", &read.Positions)
		o.Optional("reason", &read.Reason)
		fault.Items(o, "steps", &read.Steps)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}
