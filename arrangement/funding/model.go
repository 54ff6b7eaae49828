package funding

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Model is what a deployment costs: rates that are taken together. The zero Model is none. A kind may have several rates,
// such as travel once per officer and travel per day.
//
// Its JSON form is an array.
type Model []Rate

// maxRates keeps a budget over all the years of the calendar to a size that a machine has.
const maxRates = 100

// Check lists what is wrong with the model, each at the index of its rate: no rate, or more than 100; a faulty rate; a rate
// that is [AsSpent]; amounts in several currencies.
func (m Model) Check() error {
	var faults fault.List
	if len(m) == 0 {
		faults.Add(fault.Absent("", wantRates))
	}
	if len(m) > maxRates {
		return fault.Fault{Kind: fault.TooLarge, Given: whole(len(m)), Accepted: wantRates}
	}
	var currency Currency
	for i, rate := range m {
		at := fault.Path("").Index(i)
		faults.AddError(at, rate.Check())
		if rate.Per == AsSpent {
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at.Key("per"), Given: AsSpent.Title(), Accepted: wantPer})
		}
		currency = checkCurrency(&faults, at.Key("amount"), rate.Amount, currency)
	}
	return faults.Err()
}

// currency is the currency of the model's amounts; zero where none is stated.
func (m Model) currency() Currency {
	for _, rate := range m {
		if !rate.Amount.IsZero() {
			return rate.Amount.Currency()
		}
	}
	return ""
}

// UnmarshalJSON reads a model as encoding/json writes it. All faults are reported together, and leave the Model as it was.
// What it lacks is for [Model.Check] to say.
func (m *Model) UnmarshalJSON(data []byte) error { return fault.DecodeItems(data, m) }

var (
	wantCost      = bilingual.Text{English: "what the money is for", French: "ce à quoi sert l'argent"}
	wantPer       = bilingual.Text{English: "what the rate is counted by", French: "ce que le taux compte"}
	wantPercent   = bilingual.Text{English: "a percentage, not negative", French: "un pourcentage, non négatif"}
	wantNoAmount  = bilingual.Text{English: "a percentage alone", French: "un pourcentage seul"}
	wantNoPercent = bilingual.Text{English: "an amount alone", French: "un montant seul"}
	wantFor       = bilingual.Text{
		English: "a number that is not negative, of officer-years, officer-days or officers",
		French:  "un nombre non négatif d'années-personnes, de jours-personnes ou de personnes",
	}
	wantRates = bilingual.Text{English: "from 1 to 100 rates", French: "de 1 à 100 taux"}
)
