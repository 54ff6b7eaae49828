package personnel

import "github.com/canpolice/ipp/arrangement/policy"

// acceptedLimitations are the limitations that a profile accepts or does not: the two missions of which the former chief
// medical officer told the committee on March 1, 2007 (source acva-2007-03-01), Jordan and Darfur.
var acceptedLimitations = []struct {
	profile    MedicalProfile
	limitation Limitation
	accepted   policy.Answer
}{
	{NearHospitals, HearingAid, policy.Yes},
	{NearHospitals, BloodPressureMedication, policy.Yes},
	{NearHospitals, DiabetesMedication, policy.Yes},
	{FarFromHospitals, HearingAid, policy.No},
	{FarFromHospitals, BloodPressureMedication, policy.No},
	{FarFromHospitals, DiabetesMedication, policy.No},
}
