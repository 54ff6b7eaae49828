package personnel

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	// procedure2019 is the first day of the operating procedure 2019.19.
	procedure2019 = calendar.On(2019, time.September, 9)
	// calls2022 and calls2025 are the first days of the years of the calls for nominations that were read.
	calls2022 = calendar.On(2022, time.January, 1)
	calls2025 = calendar.On(2025, time.January, 1)

	call2025 = policy.Cite("burkina-faso-unpol-call-2025")
	// call2025InForce is the basis of the day from which the call is in force.
	call2025InForce = call2025.Assuming(bilingual.Text{
		English: "stated in a call of 2025; from the first day of that year is assumed",
		French:  "indiqué dans un appel de 2025\u00a0; le premier jour de cette année est posé par hypothèse",
	})
)
