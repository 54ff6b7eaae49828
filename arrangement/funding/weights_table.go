package funding

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Weights are what [Rate.ByKind] divides by where the caller gives no weights: transport and communications stands for travel;
// rentals, materials and machinery stand for equipment; personnel and services bought stand for people, of which 70 % is
// reimbursement of salary, 15 % allowances, 5 % training and 10 % the share of headquarters. Transfer payments and the rest
// stand for nothing. No public source read gives the parts: each says that it is [policy.Assumed]. Each call gives a slice of
// its own.
func Weights() []Weight {
	chosen := policy.Assume(bilingual.Text{
		English: "percentages of what goes to people, and the objects that stand for the other costs",
		French:  "des pourcentages de ce qui va aux personnes, et les articles qui tiennent lieu des autres coûts",
	})
	percent := func(n int) policy.Measure { return policy.Whole(n, policy.Percent) }
	people := func() []Object { return []Object{Personnel, ProfessionalAndSpecialServices} }
	return []Weight{
		{Kind: SalaryReimbursement, Percent: percent(70), Of: people(), Basis: chosen},
		{Kind: Allowances, Percent: percent(15), Of: people(), Basis: chosen},
		{Kind: Travel, Percent: percent(100), Of: []Object{TransportAndCommunications}, Basis: chosen},
		{Kind: Training, Percent: percent(5), Of: people(), Basis: chosen},
		{Kind: Equipment, Percent: percent(100), Of: []Object{Rentals, MaterialsAndSupplies, MachineryAndEquipment}, Basis: chosen},
		{Kind: HeadquartersShare, Percent: percent(10), Of: people(), Basis: chosen},
	}
}
