package funding

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Cost is what a deployment costs money for. An [Object] is what the Government's accounts call it; a Cost is what a
// planner budgets. The zero Cost is not stated.
type Cost string

const (
	// AllCosts is everything together, where a figure does not tell the costs apart.
	AllCosts Cost = "all-costs"
	// SalaryReimbursement is what a police service is paid back for the salary of an officer who is abroad.
	SalaryReimbursement Cost = "salary-reimbursement"
	// Allowances is what an officer is paid for being abroad, beside the salary.
	Allowances Cost = "allowances"
	// Travel is the journeys to the mission, within it and home.
	Travel Cost = "travel"
	// Training is the training before the deployment.
	Training Cost = "training"
	// Equipment is what an officer is equipped with, and its transport.
	Equipment Cost = "equipment"
	// HeadquartersShare is the part of the program's headquarters that a deployment carries.
	HeadquartersShare Cost = "headquarters-share"
)

var costs = bilingual.Codes[Cost]{
	{Code: AllCosts, Title: bilingual.Text{English: "all costs", French: "ensemble des coûts"}},
	{Code: SalaryReimbursement, Title: bilingual.Text{English: "reimbursement of salary", French: "remboursement du salaire"}},
	{Code: Allowances, Title: bilingual.Text{English: "allowances", French: "indemnités"}},
	{Code: Travel, Title: bilingual.Text{English: "travel", French: "déplacements"}},
	{Code: Training, Title: bilingual.Text{English: "training", French: "formation"}},
	{Code: Equipment, Title: bilingual.Text{English: "equipment", French: "équipement"}},
	{Code: HeadquartersShare, Title: bilingual.Text{English: "share of headquarters", French: "quote-part de l'administration centrale"}},
}

// Costs are all costs in a fixed order.
func Costs() iter.Seq[Cost] { return costs.All() }

// ParseCost reads the code of a cost. A code that is none of [Costs] is a [fault.Fault].
func ParseCost(text string) (Cost, error) { return fault.ParseCode(costs, text) }

// Valid says whether the cost is one of [Costs].
func (c Cost) Valid() bool { return costs.Has(c) }

// Title is what people read for the cost.
func (c Cost) Title() bilingual.Text { return costs.Title(c) }

// MarshalText gives the code; the empty text for the zero Cost. A code that is none of [Costs] is an error.
func (c Cost) MarshalText() ([]byte, error) { return fault.MarshalCode(costs, c) }

// UnmarshalText reads the code; the empty text is the zero Cost.
func (c *Cost) UnmarshalText(text []byte) error { return fault.UnmarshalCode(costs, text, c) }
