/** A passage of three slices with its background, as the edition of 2012 writes it; detectors, alarm and nuclide invented. */
export const N42_2012 = `<?xml version="1.0" encoding="UTF-8"?>
<RadInstrumentData xmlns="http://physics.nist.gov/N42/2011/N42" n42DocUUID="0">
  <RadInstrumentInformation id="instrument">
    <RadInstrumentManufacturerName>Acme Portals</RadInstrumentManufacturerName>
    <RadInstrumentIdentifier>RPM-7</RadInstrumentIdentifier>
    <RadInstrumentModelName>Gate 4</RadInstrumentModelName>
    <RadInstrumentClassCode>Portal Monitor</RadInstrumentClassCode>
  </RadInstrumentInformation>
  <RadDetectorInformation id="left"><RadDetectorCategoryCode>Gamma</RadDetectorCategoryCode></RadDetectorInformation>
  <RadDetectorInformation id="right"><RadDetectorCategoryCode>Gamma</RadDetectorCategoryCode></RadDetectorInformation>
  <RadDetectorInformation id="tubes"><RadDetectorCategoryCode>Neutron</RadDetectorCategoryCode></RadDetectorInformation>
  <EnergyCalibration id="energy"><CoefficientValues>0 3 0</CoefficientValues></EnergyCalibration>
  <RadMeasurement id="background">
    <MeasurementClassCode>Background</MeasurementClassCode>
    <StartDateTime>2026-11-03T08:10:00Z</StartDateTime>
    <RealTimeDuration>PT1M</RealTimeDuration>
    <GrossCounts id="b1" radDetectorInformationReference="left"><LiveTimeDuration>PT60S</LiveTimeDuration><CountData>12000</CountData></GrossCounts>
    <GrossCounts id="b2" radDetectorInformationReference="right"><LiveTimeDuration>PT60S</LiveTimeDuration><CountData>12000</CountData></GrossCounts>
    <GrossCounts id="b3" radDetectorInformationReference="tubes"><LiveTimeDuration>PT60S</LiveTimeDuration><CountData>120</CountData></GrossCounts>
  </RadMeasurement>
${[0, 1, 2].map(slice).join('\n')}
  <AnalysisResults radMeasurementReferences="m0 m1 m2">
    <RadAlarm><RadAlarmCategoryCode>Gamma</RadAlarmCategoryCode><RadAlarmDescription>above threshold</RadAlarmDescription></RadAlarm>
    <RadAlarm><RadAlarmCategoryCode>Neutron</RadAlarmCategoryCode><RadAlarmActiveIndicator>false</RadAlarmActiveIndicator></RadAlarm>
    <NuclideAnalysisResults>
      <Nuclide><NuclideName>K-40</NuclideName><NuclideIDConfidenceValue>92.5</NuclideIDConfidenceValue><NuclideCategoryDescription>NORM</NuclideCategoryDescription></Nuclide>
      <Nuclide><NuclideIdentifiedIndicator>false</NuclideIdentifiedIndicator><NuclideName>Cs-137</NuclideName></Nuclide>
    </NuclideAnalysisResults>
  </AnalysisResults>
</RadInstrumentData>`;

function slice(index: number): string {
  const counts = [240, 900, 300][index];
  return `  <RadMeasurement id="m${index}">
    <MeasurementClassCode>Foreground</MeasurementClassCode>
    <StartDateTime>2026-11-03T08:15:0${index}Z</StartDateTime>
    <RealTimeDuration>PT1S</RealTimeDuration>
    <Spectrum id="s${index}" radDetectorInformationReference="left" energyCalibrationReference="energy">
      <LiveTimeDuration>PT0.5S</LiveTimeDuration>
      <ChannelData compressionCode="CountedZeroes">0 3 ${counts} 0 2 60</ChannelData>
    </Spectrum>
    <GrossCounts id="g${index}" radDetectorInformationReference="right"><LiveTimeDuration>PT1S</LiveTimeDuration><CountData>${counts}</CountData></GrossCounts>
    <GrossCounts id="n${index}" radDetectorInformationReference="tubes"><LiveTimeDuration>PT1S</LiveTimeDuration><CountData>2</CountData></GrossCounts>
  </RadMeasurement>`;
}

/** The same in the shape of 2006, as a portal writes it: detectors named by panel, neutrons by an N at the end. */
export const N42_2006 = `<?xml version="1.0"?>
<N42InstrumentData xmlns="http://physics.nist.gov/Divisions/Div846/Gp4/ANSIN4242/2005/ANSIN4242">
  <Measurement>
    <InstrumentInformation>
      <InstrumentType>PortalMonitor</InstrumentType><Manufacturer>Acme Portals</Manufacturer>
      <InstrumentModel>Gate 2</InstrumentModel><InstrumentID>RPM-3</InstrumentID>
    </InstrumentInformation>
    <DetectorData>
      <StartTime>2026-11-03T08:14:00Z</StartTime><SampleRealTime>PT10S</SampleRealTime>
      <DetectorMeasurement Detector="Aa1"><SpectrumMeasurement>
        <Spectrum><LiveTime>PT10S</LiveTime><SourceType>Background</SourceType><ChannelData>1000 1000</ChannelData></Spectrum>
      </SpectrumMeasurement></DetectorMeasurement>
    </DetectorData>
${[300, 500]
  .map(
    (counts, index) => `    <DetectorData>
      <StartTime>2026-11-03T08:15:0${index}Z</StartTime><SampleRealTime>PT1S</SampleRealTime>
      <DetectorMeasurement Detector="Aa1"><SpectrumMeasurement>
        <Spectrum><LiveTime>PT1S</LiveTime><SourceType>Item</SourceType>
          <Calibration Type="Energy"><Equation><Coefficients>1 6</Coefficients></Equation></Calibration>
          <ChannelData Compression="CountedZeroes">${counts - 100} 100 0 4</ChannelData></Spectrum>
      </SpectrumMeasurement></DetectorMeasurement>
      <DetectorMeasurement Detector="Aa1N"><GrossCounts>3</GrossCounts></DetectorMeasurement>
    </DetectorData>`,
  )
  .join('\n')}
    <AnalysisResults>
      <NuclideAnalysis><Nuclide><NuclideName>Cs-137</NuclideName><NuclideType>Industrial</NuclideType>
        <NuclideIDConfidenceIndication>80</NuclideIDConfidenceIndication></Nuclide></NuclideAnalysis>
      <AlarmInformation><Alarm>Gamma alarm</Alarm></AlarmInformation>
    </AnalysisResults>
  </Measurement>
</N42InstrumentData>`;
